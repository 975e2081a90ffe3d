// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jdbc;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import javax.sql.DataSource;
import org.brygga.audit.AuditChain;
import org.brygga.country.CountryPacks;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.store.keeping.StoredForm;
import org.brygga.spring.BryggaAutoConfiguration;
import org.brygga.spring.BryggaProperties;
import org.brygga.spring.MissingKeyException;
import org.brygga.spring.files.MadeFiles;
import org.brygga.spring.imports.SentFiles;
import org.brygga.spring.jdbc.schema.Dialect;
import org.brygga.spring.jdbc.schema.Schema;
import org.brygga.spring.jdbc.store.JdbcTenantStores;
import org.brygga.spring.jobs.DailyRetention;
import org.brygga.spring.jobs.JobKind;
import org.brygga.spring.jobs.JobRunner;
import org.brygga.spring.jobs.Jobs;
import org.brygga.spring.jobs.RetentionJob;
import org.brygga.spring.security.Clearances;
import org.brygga.spring.store.TenantStores;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps records in the application's database, once {@code brygga.store.enabled} says so. */
@AutoConfiguration(
        after = BryggaAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration"
        })
@ConditionalOnClass({JdbcClient.class, PlatformTransactionManager.class})
@ConditionalOnBooleanProperty("brygga.store.enabled")
final class StoreAutoConfiguration {

    private static final int SHORTEST_SECRET = 16;

    @Bean
    @ConditionalOnMissingBean
    AuditChain bryggaAuditChain(BryggaProperties properties) {
        String secret = properties.store().trailSecret();
        if (secret.length() < SHORTEST_SECRET) {
            throw new MissingKeyException(
                    "brygga.store.trail-secret",
                    "The trail of what was done needs a secret of at least " + SHORTEST_SECRET + " characters.",
                    "Set brygga.store.trail-secret to text drawn at random, for example by openssl rand -hex 32, and keep it"
                            + " where the database is not.");
        }
        return new AuditChain(secret.getBytes(StandardCharsets.UTF_8));
    }

    @Bean
    @ConditionalOnMissingBean
    TenantStores bryggaTenantStores(
            ObjectProvider<DataSource> sources,
            ObjectProvider<PlatformTransactionManager> managers,
            CountryPacks packs,
            AuditChain chain,
            ObjectProvider<Clock> clocks,
            BryggaProperties properties) {
        DataSource source = sources.getIfUnique();
        PlatformTransactionManager manager = managers.getIfUnique();
        if (source == null || manager == null) {
            throw new MissingKeyException(
                    "spring.datasource.url",
                    "Records are to be kept, and there is not exactly one database to keep them in.",
                    "Set spring.datasource.url, or bring a bean of the type TenantStores.");
        }
        Clock clock = clocks.getIfUnique(Clock::systemUTC);
        Dialect dialect = Dialect.of(source);
        new Schema(source, dialect, clock).require(properties.store().createSchema());
        return new JdbcTenantStores(
                JdbcClient.create(source),
                manager,
                dialect,
                new StoredForm(packs),
                chain,
                clock,
                properties.store().answersKept());
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean({DataSource.class, PlatformTransactionManager.class})
    Clearances bryggaClearances(DataSource source, PlatformTransactionManager manager) {
        return new JdbcClearances(JdbcClient.create(source), Dialect.of(source), new TransactionTemplate(manager));
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean({DataSource.class, PlatformTransactionManager.class})
    Jobs bryggaJobs(DataSource source, PlatformTransactionManager manager, ObjectProvider<Clock> clocks) {
        return new JdbcJobs(
                JdbcClient.create(source), new TransactionTemplate(manager), clocks.getIfUnique(Clock::systemUTC));
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean({DataSource.class, PlatformTransactionManager.class})
    SentFiles bryggaSentFiles(DataSource source, PlatformTransactionManager manager, BryggaProperties properties) {
        return new JdbcSentFiles(
                JdbcClient.create(source),
                Dialect.of(source),
                new TransactionTemplate(manager),
                properties.store().answersKept());
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean({DataSource.class, PlatformTransactionManager.class})
    MadeFiles bryggaMadeFiles(DataSource source, PlatformTransactionManager manager, BryggaProperties properties) {
        return new JdbcMadeFiles(
                JdbcClient.create(source),
                Dialect.of(source),
                new TransactionTemplate(manager),
                properties.store().answersKept());
    }

    @Bean
    @ConditionalOnMissingBean
    RetentionJob bryggaRetentionJob(Brygga brygga, TenantStores stores, ObjectProvider<Clock> clocks) {
        return new RetentionJob(brygga, stores, clocks.getIfUnique(Clock::systemDefaultZone));
    }

    @Bean
    @ConditionalOnMissingBean
    JobRunner bryggaJobRunner(Jobs jobs, ObjectProvider<JobKind> kinds, Brygga brygga, BryggaProperties properties) {
        return new JobRunner(
                jobs,
                kinds.orderedStream().toList(),
                properties.store().jobsPause(),
                new DailyRetention(jobs, properties.store().retentionFor(), brygga::today));
    }
}
