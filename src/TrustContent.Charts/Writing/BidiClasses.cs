using System.Globalization;

namespace TrustContent.Charts.Writing;

/// <summary>Which bidirectional type a character has.</summary>
/// <remarks>
/// Types follow from blocks and general categories, as in the defaults of DerivedBidiClass.txt, and from lists of the signs that
/// differ. For scripts written from right to left this holds for Arabic and Hebrew, whose signs are listed one by one; others
/// have the default of their block.
/// </remarks>
internal static class BidiClasses
{
    private static readonly (int First, int Last, BidiClass Class)[] Listed =
    [
        (0x09, 0x09, BidiClass.S), (0x0A, 0x0A, BidiClass.B), (0x0B, 0x0B, BidiClass.S), (0x0C, 0x0C, BidiClass.WS), (0x0D, 0x0D, BidiClass.B),
        (0x1C, 0x1E, BidiClass.B), (0x1F, 0x1F, BidiClass.S), (0x23, 0x25, BidiClass.ET), (0x2B, 0x2B, BidiClass.ES), (0x2C, 0x2C, BidiClass.CS),
        (0x2D, 0x2D, BidiClass.ES), (0x2E, 0x2F, BidiClass.CS), (0x30, 0x39, BidiClass.EN), (0x3A, 0x3A, BidiClass.CS), (0x85, 0x85, BidiClass.B),
        (0xA0, 0xA0, BidiClass.CS), (0xA2, 0xA5, BidiClass.ET), (0xB0, 0xB1, BidiClass.ET), (0xB2, 0xB3, BidiClass.EN), (0xB9, 0xB9, BidiClass.EN),
        (0x0600, 0x0605, BidiClass.AN), (0x0606, 0x0607, BidiClass.ON), (0x0609, 0x060A, BidiClass.ET), (0x060C, 0x060C, BidiClass.CS),
        (0x060E, 0x060F, BidiClass.ON), (0x061C, 0x061C, BidiClass.AL), (0x0660, 0x0669, BidiClass.AN), (0x066A, 0x066A, BidiClass.ET),
        (0x066B, 0x066C, BidiClass.AN), (0x06DD, 0x06DD, BidiClass.AN), (0x06DE, 0x06DE, BidiClass.ON), (0x06E9, 0x06E9, BidiClass.ON),
        (0x06F0, 0x06F9, BidiClass.EN), (0x0890, 0x0891, BidiClass.AN), (0x08E2, 0x08E2, BidiClass.AN),
        (0x200E, 0x200E, BidiClass.L), (0x200F, 0x200F, BidiClass.R), (0x2028, 0x2028, BidiClass.WS), (0x2029, 0x2029, BidiClass.B),
        (0x202A, 0x202A, BidiClass.LRE), (0x202B, 0x202B, BidiClass.RLE), (0x202C, 0x202C, BidiClass.PDF), (0x202D, 0x202D, BidiClass.LRO),
        (0x202E, 0x202E, BidiClass.RLO), (0x202F, 0x202F, BidiClass.CS), (0x2030, 0x2034, BidiClass.ET), (0x2044, 0x2044, BidiClass.CS),
        (0x2066, 0x2066, BidiClass.LRI), (0x2067, 0x2067, BidiClass.RLI), (0x2068, 0x2068, BidiClass.FSI), (0x2069, 0x2069, BidiClass.PDI),
        (0x2070, 0x2070, BidiClass.EN), (0x2074, 0x2079, BidiClass.EN), (0x207A, 0x207B, BidiClass.ES), (0x2080, 0x2089, BidiClass.EN),
        (0x208A, 0x208B, BidiClass.ES), (0x212E, 0x212E, BidiClass.ET), (0x2212, 0x2212, BidiClass.ES), (0x2213, 0x2213, BidiClass.ET),
        (0x2488, 0x249B, BidiClass.EN), (0xFB29, 0xFB29, BidiClass.ES), (0xFD3E, 0xFD4F, BidiClass.ON), (0xFDCF, 0xFDCF, BidiClass.ON),
        (0xFDFD, 0xFDFF, BidiClass.ON), (0xFE50, 0xFE50, BidiClass.CS), (0xFE52, 0xFE52, BidiClass.CS), (0xFE55, 0xFE55, BidiClass.CS),
        (0xFE5F, 0xFE5F, BidiClass.ET), (0xFE62, 0xFE63, BidiClass.ES), (0xFE69, 0xFE6A, BidiClass.ET), (0xFF03, 0xFF05, BidiClass.ET),
        (0xFF0B, 0xFF0B, BidiClass.ES), (0xFF0C, 0xFF0C, BidiClass.CS), (0xFF0D, 0xFF0D, BidiClass.ES), (0xFF0E, 0xFF0F, BidiClass.CS),
        (0xFF10, 0xFF19, BidiClass.EN), (0xFF1A, 0xFF1A, BidiClass.CS),
    ];

    private static readonly (int First, int Last, BidiClass Class)[] Blocks =
    [
        (0x0590, 0x05FF, BidiClass.R), (0x0600, 0x07BF, BidiClass.AL), (0x07C0, 0x085F, BidiClass.R), (0x0860, 0x08FF, BidiClass.AL),
        (0xFB1D, 0xFB4F, BidiClass.R), (0xFB50, 0xFDFF, BidiClass.AL), (0xFE70, 0xFEFF, BidiClass.AL), (0x10800, 0x10CFF, BidiClass.R),
        (0x10D00, 0x10D3F, BidiClass.AL), (0x10D40, 0x10EBF, BidiClass.R), (0x10EC0, 0x10EFF, BidiClass.AL), (0x10F00, 0x10F2F, BidiClass.R),
        (0x10F30, 0x10F6F, BidiClass.AL), (0x10F70, 0x10FFF, BidiClass.R), (0x1E800, 0x1EC6F, BidiClass.R), (0x1EC70, 0x1ECBF, BidiClass.AL),
        (0x1ECC0, 0x1ECFF, BidiClass.R), (0x1ED00, 0x1ED4F, BidiClass.AL), (0x1ED50, 0x1EDFF, BidiClass.R), (0x1EE00, 0x1EEFF, BidiClass.AL),
        (0x1EF00, 0x1EFFF, BidiClass.R),
    ];

    /// <summary>The type of each part of a text; both halves of a surrogate pair have that of their character.</summary>
    public static BidiClass[] Of(string text)
    {
        var classes = new BidiClass[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            classes[i] = i > 0 && char.IsSurrogatePair(text, i - 1) ? classes[i - 1] : Of(text, i);
        }

        return classes;
    }

    public static bool IsExplicit(BidiClass found)
        => found is BidiClass.LRE or BidiClass.LRO or BidiClass.RLE or BidiClass.RLO or BidiClass.PDF or BidiClass.BN;

    public static bool IsIsolateInitiator(BidiClass found) => found is BidiClass.LRI or BidiClass.RLI or BidiClass.FSI;

    private static BidiClass Of(string text, int at)
    {
        var code = char.IsSurrogatePair(text, at) ? char.ConvertToUtf32(text, at) : text[at];
        if (Find(Listed, code) is { } listed)
        {
            return listed;
        }

        var category = CharUnicodeInfo.GetUnicodeCategory(text, at);
        return category switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => BidiClass.NSM,
            UnicodeCategory.Format or UnicodeCategory.Control => BidiClass.BN,
            UnicodeCategory.SpaceSeparator => BidiClass.WS,
            _ when Find(Blocks, code) is { } block => block,
            UnicodeCategory.CurrencySymbol => BidiClass.ET,
            _ when char.IsLetterOrDigit(text, at) => BidiClass.L,
            UnicodeCategory.LetterNumber or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate => BidiClass.L,
            _ => BidiClass.ON,
        };
    }

    private static BidiClass? Find((int First, int Last, BidiClass Class)[] ranges, int code)
    {
        foreach (var (first, last, found) in ranges)
        {
            if (code >= first && code <= last)
            {
                return found;
            }
        }

        return null;
    }
}
