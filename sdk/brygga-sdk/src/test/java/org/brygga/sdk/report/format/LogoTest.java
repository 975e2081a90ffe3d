// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.brygga.sdk.report.SampleReports;
import org.brygga.sdk.report.format.page.Letterhead;
import org.brygga.sdk.report.format.page.Logo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class LogoTest {

    private static final String SVG =
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>%</svg>";

    @Test
    void aPictureIsTakenForWhatItsBytesSay() throws IOException {
        assertThat(Logo.of(png(20, 10)).mediaType()).isEqualTo("image/png");
        assertThat(Logo.of(svg("<g id='a'><path d='M0 0'/></g><use xlink:href='#a' fill='url(#b)'/>"))
                        .mediaType())
                .isEqualTo("image/svg+xml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<g onclick='alert(1)'/>",
                "<image href='https://example.org/x.png'/>",
                "<use xlink:href='https://example.org/x.svg#a'/>",
                "<use href='data:image/svg+xml,x'/>",
                "<a xlink:href='https://example.org'><path/></a>",
                "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>",
                "<style>@import 'https://example.org/x.css';</style>",
                "<style>path{fill:url(https://example.org/x)}</style>",
                "<style>path{fill:u\\72l(https://example.org/x)}</style>",
                "<rect fill='url(https://example.org/x)'/>",
                "<rect style='fill:url( \"https://example.org/x\")'/>",
                "<animate attributeName='href' to='javascript:alert(1)'/>",
                "<?xml-stylesheet href='https://example.org/x.css'?>",
                "<p xmlns='http://www.w3.org/1999/xhtml'>x</p>",
                "<path>"
            })
    void aDrawingThatIsMoreThanADrawingIsRefused(String inside) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Logo.of(svg(inside)))
                .withMessageNotContaining("example")
                .withMessageNotContaining("alert");
    }

    @Test
    void aDocumentTypeIsRefused() {
        byte[] expanding =
                "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><svg xmlns='http://www.w3.org/2000/svg'><text>&a;</text></svg>"
                        .getBytes(StandardCharsets.UTF_8);

        assertThatIllegalArgumentException().isThrownBy(() -> Logo.of(expanding));
    }

    @Test
    void whatIsNoPictureOrABrokenOrAHugeOneIsRefused() throws IOException {
        byte[] broken = png(20, 10);
        broken[40] ^= 1;
        byte[] png = png(20, 10);
        byte[] longer = java.util.Arrays.copyOf(png, png.length + 20);
        byte[] shorter = java.util.Arrays.copyOf(png, png.length - 4);

        for (byte[] bad : new byte[][] {
            broken, longer, shorter, png(5000, 1), new byte[Logo.LIMIT + 1], new byte[0], {'G', 'I', 'F', '8'}
        }) {
            assertThatIllegalArgumentException().isThrownBy(() -> Logo.of(bad));
        }
    }

    @Test
    void aLogoIsAPictureWithTheNameOfThePublisher() throws IOException {
        byte[] page = Written.as(
                Format.HTML, SampleReports.ofEverything(), "en", new Letterhead("The town", Logo.of(png(20, 10))));
        Element logo = Written.ofClass(Written.xml(new String(page, StandardCharsets.UTF_8)), "img", "logo")
                .get(0);

        assertThat(logo.getAttribute("alt")).isEqualTo("Logo of The town");
        assertThat(logo.getAttribute("src")).startsWith("data:image/png;base64,iVBOR");
    }

    private static byte[] svg(String inside) {
        return SVG.replace("%", inside).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
