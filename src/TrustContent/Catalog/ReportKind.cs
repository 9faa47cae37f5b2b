namespace TrustContent.Catalog;

/// <summary>What a client reported in so many words, as opposed to what scores did.</summary>
public enum ReportKind
{
    /// <summary>A signal was answered yes.</summary>
    Signal,

    /// <summary>After a drop: the two talked about it, and it helped.</summary>
    TalkedAndHelped,

    /// <summary>After a drop: the two talked about it, and it did not help.</summary>
    TalkedNotHelped,

    /// <summary>After a drop: the two talked about it; whether it helped was not said.</summary>
    TalkedOnly,

    /// <summary>After a drop: the two did not talk about it.</summary>
    NotTalked,
}
