namespace TrustContent.Charts.Writing;

/// <summary>Letters that are resolved together: weak types, brackets, neutrals and levels (UAX #9, W1 to W7, N0 to N2, I1 and I2).</summary>
internal sealed class BidiSequence(IReadOnlyList<int> places, BidiClass[] classes, byte[] levels, byte levelBefore, byte levelAfter)
{
    private const int MostOpenBrackets = 63;

    private static readonly string[] Pairs =
    [
        "()", "[]", "{}", "⁅⁆", "⁽⁾", "₍₎", "〈〉", "《》", "「」", "『』", "【】", "〔〕", "〖〗", "〘〙", "〚〛", "﹙﹚", "﹛﹜", "﹝﹞", "（）", "［］", "｛｝", "｟｠", "｢｣",
    ];

    private readonly BidiClass[] _types = [.. places.Select(place => classes[place])];
    private readonly BidiClass[] _before = [.. places.Select(place => classes[place])];

    private BidiClass Start => Of(levelBefore);

    private BidiClass End => Of(levelAfter);

    private BidiClass Own => Of(levels[places[0]]);

    public void Resolve(string text)
    {
        Weak();
        Brackets(text);
        Neutral();
        for (var i = 0; i < _types.Length; i++)
        {
            var isOdd = levels[places[i]] % 2 == 1;
            levels[places[i]] += (byte)(isOdd ? (_types[i] == BidiClass.R ? 0 : 1) : _types[i] switch { BidiClass.L => 0, BidiClass.R => 1, _ => 2 });
        }
    }

    private static BidiClass Of(byte level) => level % 2 == 1 ? BidiClass.R : BidiClass.L;

    private static bool IsNeutral(BidiClass type)
        => type is BidiClass.B or BidiClass.S or BidiClass.WS or BidiClass.ON or BidiClass.PDI || BidiClasses.IsIsolateInitiator(type);

    /// <summary>Numbers count as right to left among neutrals; <see langword="null"/> is no strong type.</summary>
    private static BidiClass? Strong(BidiClass type)
        => type == BidiClass.L ? BidiClass.L : type is BidiClass.R or BidiClass.AL or BidiClass.EN or BidiClass.AN ? BidiClass.R : null;

    private void Weak()
    {
        for (var i = 0; i < _types.Length; i++)
        {
            if (_types[i] == BidiClass.NSM)
            {
                var previous = i == 0 ? Start : _types[i - 1];
                _types[i] = previous == BidiClass.PDI || BidiClasses.IsIsolateInitiator(previous) ? BidiClass.ON : previous;
            }
        }

        var strong = Start;
        for (var i = 0; i < _types.Length; i++)
        {
            strong = _types[i] is BidiClass.L or BidiClass.R or BidiClass.AL ? _types[i] : strong;
            _types[i] = _types[i] == BidiClass.EN && strong == BidiClass.AL ? BidiClass.AN : _types[i];
        }

        for (var i = 0; i < _types.Length; i++)
        {
            _types[i] = _types[i] == BidiClass.AL ? BidiClass.R : _types[i];
        }

        for (var i = 1; i + 1 < _types.Length; i++)
        {
            var (before, after) = (_types[i - 1], _types[i + 1]);
            _types[i] = before == after && ((before == BidiClass.EN && _types[i] is BidiClass.ES or BidiClass.CS) || (before == BidiClass.AN && _types[i] == BidiClass.CS)) ? before : _types[i];
        }

        Terminators();
        strong = Start;
        for (var i = 0; i < _types.Length; i++)
        {
            _types[i] = _types[i] is BidiClass.ES or BidiClass.ET or BidiClass.CS ? BidiClass.ON : _types[i];
            strong = _types[i] is BidiClass.L or BidiClass.R ? _types[i] : strong;
            _types[i] = _types[i] == BidiClass.EN && strong == BidiClass.L ? BidiClass.L : _types[i];
        }
    }

    /// <summary>Percent signs and the like go with the number beside them (W5).</summary>
    private void Terminators()
    {
        for (var i = 0; i < _types.Length; i++)
        {
            if (_types[i] != BidiClass.ET)
            {
                continue;
            }

            var end = i;
            while (end < _types.Length && _types[end] == BidiClass.ET)
            {
                end++;
            }

            var isAtNumber = (i > 0 && _types[i - 1] == BidiClass.EN) || (end < _types.Length && _types[end] == BidiClass.EN);
            for (; i < end; i++)
            {
                _types[i] = isAtNumber ? BidiClass.EN : BidiClass.ET;
            }

            i--;
        }
    }

    private void Brackets(string text)
    {
        foreach (var (open, close) in Paired(text).OrderBy(pair => pair.Open))
        {
            var inside = Enumerable.Range(open + 1, close - open - 1).Select(i => Strong(_types[i])).ToArray();
            if (inside.Contains(Own))
            {
                Set(open, close, Own);
            }
            else if (inside.Any(type => type is not null))
            {
                var context = Enumerable.Range(0, open).Reverse().Select(i => Strong(_types[i])).FirstOrDefault(type => type is not null) ?? Start;
                Set(open, close, context == Own ? Own : context);
            }
        }
    }

    private void Set(int open, int close, BidiClass type)
    {
        foreach (var at in new[] { open, close })
        {
            _types[at] = type;
            for (var i = at + 1; i < _types.Length && _before[i] == BidiClass.NSM; i++)
            {
                _types[i] = type;
            }
        }
    }

    private List<(int Open, int Close)> Paired(string text)
    {
        var pairs = new List<(int Open, int Close)>();
        var open = new List<(char Close, int At)>();
        for (var i = 0; i < _types.Length; i++)
        {
            var letter = text[places[i]];
            if (_types[i] != BidiClass.ON)
            {
                continue;
            }

            if (Pairs.FirstOrDefault(pair => pair[0] == letter) is { } found)
            {
                if (open.Count == MostOpenBrackets)
                {
                    return [];
                }

                open.Add((found[1], i));
            }
            else if (open.FindLastIndex(each => each.Close == letter) is var match and >= 0)
            {
                pairs.Add((open[match].At, i));
                open.RemoveRange(match, open.Count - match);
            }
        }

        return pairs;
    }

    private void Neutral()
    {
        for (var i = 0; i < _types.Length; i++)
        {
            if (!IsNeutral(_types[i]))
            {
                continue;
            }

            var end = i;
            while (end < _types.Length && IsNeutral(_types[end]))
            {
                end++;
            }

            var before = i == 0 ? Start : Strong(_types[i - 1]);
            var after = end == _types.Length ? End : Strong(_types[end]);
            for (; i < end; i++)
            {
                _types[i] = before == after ? before!.Value : Own;
            }

            i--;
        }
    }
}
