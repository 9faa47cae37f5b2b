namespace ConsoleCheckIn;

/// <summary>A row that cannot be used: where it is (the header is row 1), what is wrong, and what it says about harm all the same.</summary>
internal sealed record RowProblem(int Row, string What, RowSignals Signals);
