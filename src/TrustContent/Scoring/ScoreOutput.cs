#if NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace TrustContent.Scoring;

/// <summary>Puts tiles of scores into the caller's columns; past the cache where they would not stay in it anyway.</summary>
/// <remarks>A line that is written whole past the cache need not be read first: on large columns that is a third of all traffic.</remarks>
internal readonly ref struct ScoreOutput
{
    /// <summary>The bytes of a line of the cache.</summary>
    public const int Line = Lane * sizeof(double);
    private const int Lane = 8;

    // Eight mebibytes of scores: more than the caches of one core, and about its share of what cores have together.
    private const long MostCached = 1 << 20;
    private readonly Span<double> _scores;
    private readonly bool _isStreamed;

    public ScoreOutput(Span<double> scores, int stride, long values)
    {
        _scores = scores;
        _isStreamed = values > MostCached && Sse2.IsSupported && stride % Lane == 0;
    }

    /// <summary>Whether the scores from a row on are put past the cache; every column then has a line beginning there.</summary>
    public bool IsStreamed(int row) => _isStreamed && RowsToLine(row) == 0;

    /// <summary>The last row, at most so many on, at which a line begins.</summary>
    public int NextLine(int row, int rows) => row + rows - (_isStreamed ? (Lane - RowsToLine(row)) % Lane : 0);

    /// <summary>A buffer on the stack that begins with a line.</summary>
    public static unsafe Span<byte> Aligned(Span<byte> buffer)
        => buffer[(int)((Line - ((nuint)Unsafe.AsPointer(ref MemoryMarshal.GetReference(buffer)) % Line)) % Line)..];

    public unsafe void Put(ReadOnlySpan<double> tile, int at)
    {
        fixed (double* line = &MemoryMarshal.GetReference(_scores.Slice(at, tile.Length)))
        {
            for (var i = 0; i < tile.Length; i += Lane)
            {
                if (Vector512.IsHardwareAccelerated)
                {
                    Vector512.Create(tile[i..]).StoreAlignedNonTemporal(line + i);
                }
                else
                {
                    // Where the processor has no such vectors, .NET would write them into the cache.
                    Vector256.Create(tile[i..]).StoreAlignedNonTemporal(line + i);
                    Vector256.Create(tile[(i + (Lane / 2))..]).StoreAlignedNonTemporal(line + i + (Lane / 2));
                }
            }
        }
    }

    /// <summary>Makes what was put past the cache visible to other threads in order.</summary>
    public void Finish()
    {
        if (_isStreamed)
        {
            Sse.StoreFence();
        }
    }

    private unsafe int RowsToLine(int row)
        => (int)((Line - ((nuint)Unsafe.AsPointer(ref Unsafe.Add(ref MemoryMarshal.GetReference(_scores), row)) % Line)) % Line) / sizeof(double);
}
#endif
