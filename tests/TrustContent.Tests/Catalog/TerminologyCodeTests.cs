using TrustContent.Catalog;

namespace TrustContent.Tests.Catalog;

/// <summary>SNOMED CT codes: only where a site opts in, with their notice and a right check digit.</summary>
public class TerminologyCodeTests
{
    // Verhoeff's dihedral scheme, as SNOMED CT uses it for the last digit of its identifiers.
    private static readonly int[,] Multiply =
    {
        { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 }, { 1, 2, 3, 4, 0, 6, 7, 8, 9, 5 }, { 2, 3, 4, 0, 1, 7, 8, 9, 5, 6 }, { 3, 4, 0, 1, 2, 8, 9, 5, 6, 7 },
        { 4, 0, 1, 2, 3, 9, 5, 6, 7, 8 }, { 5, 9, 8, 7, 6, 0, 4, 3, 2, 1 }, { 6, 5, 9, 8, 7, 1, 0, 4, 3, 2 }, { 7, 6, 5, 9, 8, 2, 1, 0, 4, 3 },
        { 8, 7, 6, 5, 9, 3, 2, 1, 0, 4 }, { 9, 8, 7, 6, 5, 4, 3, 2, 1, 0 },
    };

    private static readonly int[] Permute = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

    [Fact]
    public void Are_there_only_where_a_site_opted_in()
    {
        Some.Trust.Catalog.Codes.Should().BeEmpty();
        var codes = TrustContentService.Create(options => Some.Quiet(options).UseSnomedCodes()).Catalog.Codes;

        codes.Select(code => (code.Instrument.Value, code.Scale.Value, code.Code)).Should().Equal(("csrs", "total", "718762000"), ("srs", "total", "720482000"));
        codes.Should().OnlyContain(code => code.System.AbsoluteUri == "http://snomed.info/sct" && code.Notice.Contains("licence") && code.Verification == Verification.SingleSource);
        codes.Should().OnlyContain(code => HasRightCheckDigit(code.Code));
    }

    [Theory]
    [InlineData("1036271000000108", true)]
    [InlineData("1036271000000100", false)]
    [InlineData("720482001", false)]
    [InlineData("702482000", false)]
    public void The_check_digit_tells_a_typing_error(string code, bool isRight) => HasRightCheckDigit(code).Should().Be(isRight);

    private static bool HasRightCheckDigit(string code)
    {
        var check = 0;
        for (var place = 0; place < code.Length; place++)
        {
            var digit = code[code.Length - 1 - place] - '0';
            for (var times = 0; times < place % 8; times++)
            {
                digit = Permute[digit];
            }

            check = Multiply[check, digit];
        }

        return check == 0;
    }
}
