using System.Buffers;

namespace TrustContent.Cli.Scoring;

/// <summary>Writes scored rows in one form, several batches at the same time.</summary>
internal interface IBatchFormat
{
    void Begin(IReadOnlyList<string> header, IBufferWriter<byte> output);

    /// <summary>Scores and writes a row.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="row">Which row of it.</param>
    /// <param name="output">Where to write.</param>
    /// <returns>Whether all in the row can be used.</returns>
    bool Write(RowBatch batch, int row, IBufferWriter<byte> output);
}
