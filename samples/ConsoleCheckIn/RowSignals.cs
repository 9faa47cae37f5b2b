namespace ConsoleCheckIn;

/// <summary>What a row that was left out still says about harm.</summary>
internal enum RowSignals
{
    /// <summary>Its signals were read and none reports that a line was crossed.</summary>
    NoneOpen,

    /// <summary>It reports that a line was crossed or that the client felt unsafe.</summary>
    Open,

    /// <summary>They could not be read.</summary>
    Unreadable,
}
