// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.sweden;

/** Where the Swedish rules are published. */
final class SwedishSources {

    static final String MALMO = "City of Malmö, IOP (criteria by Forum)";
    static final String MALMO_URL =
            "https://malmo.se/Service/For-foreningar/Organisationsstod-inom-socialt-omrade/IOP-Ideburet-Offentligt-Partnerskap.html";
    static final String UDDEVALLA = "Municipality of Uddevalla, IOP, plan and agreement process, 2020";
    static final String UDDEVALLA_URL =
            "https://www.uddevalla.se/omsorg-och-halsa/folkhalsoarbete/overenskommelse-kommun--ideburen-sektor/ideburet-offentligt-partnerskap-iop/iop/2020-08-25-verksamhetsplan-och-avtalsprocess.html";
    static final String PROCUREMENT =
            "National Agency for Public Procurement, question portal on IOP, 2021; HFD 2020:15";
    static final String PROCUREMENT_URL = "https://www.upphandlingsmyndigheten.se/frageportalen/2457482/iop/";
    static final String IDEA_BASED = "National Agency for Public Procurement, definition of an idea-based organisation";
    static final String IDEA_BASED_URL =
            "https://www.upphandlingsmyndigheten.se/frageportalen/2182083/ideburen-organisation/";
    static final String STATE_AID = "Regulation (EU) 2023/2831; National Agency for Public Procurement on IOP";
    static final String STATE_AID_URL = "https://data.europa.eu/eli/reg/2023/2831/oj";
    static final String PROMISE = "Swedish Association of Local Authorities and Regions, citizen promises";
    static final String PROMISE_URL =
            "https://webbutik.skl.se/skr/samhallsplaneringinfrastruktur/trygghetsakerhet/brottsforebyggande/medborgarloften.7399.html";
    static final String FOLLOW_UP = "Swedish police, follow-up of the promise in Norra Hisingen";
    static final String FOLLOW_UP_URL =
            "https://polisen.se/om-polisen/medborgarloften/goteborg-norra-hisingen/uppfoljning-medborgarlofte-norra-hisingen/";
    static final String METHOD = "Municipality of Berg, citizen promises and the local problem picture";
    static final String METHOD_URL =
            "https://www.berg.se/trygghet-och-sakerhet/din-beredskap/trygghetsskapande-och-brottsforebyggande/medborgarloften";
    static final String MUNICIPALITIES = "Statistics Sweden, counties and municipalities in numerical order";
    static final String MUNICIPALITIES_URL =
            "https://www.scb.se/hitta-statistik/regional-statistik-och-kartor/regionala-indelningar/lan-och-kommuner/lan-och-kommuner-i-kodnummerordning/";
    static final String DESO = "Statistics Sweden, DeSO, demographic statistical areas";
    static final String DESO_URL =
            "https://www.scb.se/hitta-statistik/regional-statistik-och-kartor/regionala-indelningar/deso---demografiska-statistikomraden/";
    static final String AREA_TYPES = "Boverket, Segregationsbarometern: area types of all RegSO";
    static final String AREA_TYPES_URL = "https://segregationsbarometern.boverket.se/om-segregationsbarometern/";
    static final String POLICE_2025 = "Reports of the police list of December 2025, without risk areas";
    static final String POLICE_2025_URL =
            "https://www.fastighetsvarlden.se/notiser/uppdaterat-polisen-lista-over-utsatta-omraden/";
    static final String INDEX = "Boverket, Segregationsbarometern: area types; not the list of the police";

    static final String PERSONAL_NUMBER = "Population registration act (folkbokföringslagen, 1991:481), 18 and 18 a §";
    static final String PERSONAL_NUMBER_URL =
            "https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/folkbokforingslag-1991481_sfs-1991-481/";
    static final String ORGANISATION_NUMBER = "OID repository, 1.3.7: the Swedish organisation number";
    static final String ORGANISATION_NUMBER_URL = "https://oid-base.com/get/1.3.7";

    private SwedishSources() {}
}
