namespace TrustContent.Charts.Writing;

/// <summary>The explicit levels of one line (UAX #9, X1 to X9), and the sequences in which the rest is resolved (X10).</summary>
internal sealed class BidiLevels
{
    private const int Deepest = 125;

    private readonly BidiClass[] _original;
    private readonly BidiClass[] _classes;
    private readonly int[] _matches;
    private readonly byte[] _levels;
    private readonly byte _paragraph;

    private BidiLevels(string text, bool isRightToLeft)
    {
        _original = BidiClasses.Of(text);
        _classes = [.. _original];
        _matches = MatchIsolates(_original);
        _levels = new byte[text.Length];
        _paragraph = (byte)(isRightToLeft ? 1 : 0);
    }

    /// <summary>The level of each part of a line: even ones run from left to right, odd ones from right to left.</summary>
    public static byte[] Of(string text, bool isRightToLeft)
    {
        var found = new BidiLevels(text, isRightToLeft);
        found.Explicit();
        foreach (var sequence in found.Sequences().ToArray())
        {
            sequence.Resolve(text);
        }

        found.Reset();
        return found._levels;
    }

    /// <summary>For each initiator of an isolate where it ends, and back; the length or -1 where nothing matches (BD9).</summary>
    private static int[] MatchIsolates(BidiClass[] classes)
    {
        var matches = Enumerable.Repeat(-1, classes.Length).ToArray();
        var open = new Stack<int>();
        for (var i = 0; i < classes.Length; i++)
        {
            if (BidiClasses.IsIsolateInitiator(classes[i]))
            {
                matches[i] = classes.Length;
                open.Push(i);
            }
            else if (classes[i] == BidiClass.PDI && open.Count > 0)
            {
                matches[i] = open.Pop();
                matches[matches[i]] = i;
            }
        }

        return matches;
    }

    private void Explicit()
    {
        var stack = new Stack<(byte Level, BidiClass? Override, bool IsIsolate)>([(_paragraph, null, false)]);
        var (overflowIsolates, overflowEmbeddings, validIsolates) = (0, 0, 0);
        for (var i = 0; i < _classes.Length; i++)
        {
            var top = stack.Peek();
            _levels[i] = top.Level;
            switch (_original[i])
            {
                case BidiClass.RLE or BidiClass.LRE or BidiClass.RLO or BidiClass.LRO:
                    var isRight = _original[i] is BidiClass.RLE or BidiClass.RLO;
                    if (Next(top.Level, isRight) is var level && level <= Deepest && overflowIsolates == 0 && overflowEmbeddings == 0)
                    {
                        BidiClass? forced = _original[i] switch { BidiClass.RLO => BidiClass.R, BidiClass.LRO => BidiClass.L, _ => null };
                        stack.Push(((byte)level, forced, false));
                    }
                    else if (overflowIsolates == 0)
                    {
                        overflowEmbeddings++;
                    }

                    break;
                case BidiClass.RLI or BidiClass.LRI or BidiClass.FSI:
                    _classes[i] = top.Override ?? _classes[i];
                    if (Next(top.Level, IsRightToLeft(i)) is var inner && inner <= Deepest && overflowIsolates == 0 && overflowEmbeddings == 0)
                    {
                        validIsolates++;
                        stack.Push(((byte)inner, null, true));
                    }
                    else
                    {
                        overflowIsolates++;
                    }

                    break;
                case BidiClass.PDI:
                    if (overflowIsolates > 0)
                    {
                        overflowIsolates--;
                    }
                    else if (validIsolates > 0)
                    {
                        overflowEmbeddings = 0;
                        while (!stack.Pop().IsIsolate)
                        {
                        }

                        validIsolates--;
                    }

                    _levels[i] = stack.Peek().Level;
                    _classes[i] = stack.Peek().Override ?? _classes[i];
                    break;
                case BidiClass.PDF:
                    if (overflowIsolates == 0 && overflowEmbeddings > 0)
                    {
                        overflowEmbeddings--;
                    }
                    else if (overflowIsolates == 0 && !top.IsIsolate && stack.Count > 1)
                    {
                        stack.Pop();
                    }

                    break;
                case BidiClass.BN or BidiClass.B:
                    break;
                default:
                    _classes[i] = top.Override ?? _classes[i];
                    break;
            }
        }
    }

    private static int Next(byte level, bool isRight) => isRight ? (level + 1) | 1 : (level + 2) & ~1;

    /// <summary>The direction of an isolate; that of one that goes by its content is its first strong letter's (P2, P3).</summary>
    private bool IsRightToLeft(int at)
    {
        if (_original[at] != BidiClass.FSI)
        {
            return _original[at] == BidiClass.RLI;
        }

        for (var i = at + 1; i < _matches[at]; i++)
        {
            if (_original[i] is BidiClass.L or BidiClass.R or BidiClass.AL)
            {
                return _original[i] != BidiClass.L;
            }

            i = BidiClasses.IsIsolateInitiator(_original[i]) ? _matches[i] : i;
        }

        return false;
    }

    private IEnumerable<BidiSequence> Sequences()
    {
        var kept = Enumerable.Range(0, _original.Length).Where(i => !BidiClasses.IsExplicit(_original[i])).ToArray();
        var runs = new List<List<int>>();
        foreach (var i in kept)
        {
            if (runs.Count == 0 || _levels[runs[runs.Count - 1][0]] != _levels[i])
            {
                runs.Add([]);
            }

            runs[runs.Count - 1].Add(i);
        }

        var byFirst = runs.ToDictionary(run => run[0]);
        foreach (var run in runs.Where(run => _original[run[0]] != BidiClass.PDI || _matches[run[0]] < 0))
        {
            List<int> sequence = [.. run];
            while (_matches[sequence[sequence.Count - 1]] is var end && BidiClasses.IsIsolateInitiator(_original[sequence[sequence.Count - 1]])
                && end < _original.Length && byFirst.TryGetValue(end, out var next))
            {
                sequence.AddRange(next);
            }

            var (first, last) = (Array.IndexOf(kept, sequence[0]), Array.IndexOf(kept, sequence[sequence.Count - 1]));
            var own = _levels[sequence[0]];
            var before = first == 0 ? _paragraph : _levels[kept[first - 1]];
            var after = last == kept.Length - 1 || BidiClasses.IsIsolateInitiator(_original[sequence[sequence.Count - 1]]) ? _paragraph : _levels[kept[last + 1]];
            yield return new BidiSequence(sequence, _classes, _levels, Math.Max(own, before), Math.Max(own, after));
        }
    }

    /// <summary>What stands at the end of the line, and tabs, has the line's own level (L1); what was left out goes with what is before it.</summary>
    private void Reset()
    {
        var isAtEnd = true;
        for (var i = _levels.Length - 1; i >= 0; i--)
        {
            var found = _original[i];
            var isSeparator = found is BidiClass.B or BidiClass.S;
            isAtEnd = isSeparator || (isAtEnd && (found is BidiClass.WS or BidiClass.PDI || BidiClasses.IsIsolateInitiator(found) || BidiClasses.IsExplicit(found)));
            if (isAtEnd)
            {
                _levels[i] = _paragraph;
            }
        }

        for (var i = 0; i < _levels.Length; i++)
        {
            if (BidiClasses.IsExplicit(_original[i]))
            {
                _levels[i] = i == 0 ? _paragraph : _levels[i - 1];
            }
        }
    }
}
