using TrustContent.Catalog;
using TrustContent.Diagnostics;

namespace TrustContent.Tests.Catalog;

public class LanguageTagTests
{
    [Theory]
    [InlineData("EN", "en")]
    [InlineData("ES-mx", "es-MX")]
    [InlineData("ZH-hANS-cn", "zh-Hans-CN")]
    [InlineData("de-1996", "de-1996")]
    [InlineData("sr-latn-rs", "sr-Latn-RS")]
    [InlineData("es-419", "es-419")]
    [InlineData("qps-ploc", "qps-Ploc")]
    [InlineData("en-x-CLINIC", "en-x-clinic")]
    public void Is_written_in_its_usual_case(string text, string expected) => LanguageTag.Parse(text).Value.Should().Be(expected);

    [Theory]
    [InlineData("")]
    [InlineData("e")]
    [InlineData("en-")]
    [InlineData("-en")]
    [InlineData("en--GB")]
    [InlineData("en_GB")]
    [InlineData("en-x")]
    [InlineData("12")]
    [InlineData("en-toolongsubtag")]
    [InlineData("ën")]
    public void A_text_that_is_no_tag_is_refused(string text)
    {
        LanguageTag.TryParse(text, out _).Should().BeFalse();
        ((Action)(() => LanguageTag.Parse(text))).Should().Throw<TrustContentException>().Which.Issues.Should().ContainSingle()
            .Which.Code.Should().BeSameAs(IssueCode.LanguageTagInvalid);
    }

    [Fact]
    public void Converts_from_text_so_that_a_language_can_be_written_as_one()
    {
        LanguageTag language = "EN";

        (language == LanguageTag.English).Should().BeTrue();
        (language != LanguageTag.Parse("es")).Should().BeTrue();
        language.GetHashCode().Should().Be(LanguageTag.English.GetHashCode());
    }
}
