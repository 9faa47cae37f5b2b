namespace TrustContent.Psychometrics;

/// <summary>How reliably a scale tells one session of a person from another of the same person: Rc of Cranford et al. (2006).</summary>
public sealed class WithinPersonReliability
{
    internal WithinPersonReliability(Coefficient rc, int persons, int sessions, int rows, bool isBalanced)
    {
        Rc = rc;
        Persons = persons;
        Sessions = sessions;
        Rows = rows;
        IsBalanced = isBalanced;
    }

    /// <summary>The coefficient, on complete rows of persons with two or more.</summary>
    public Coefficient Rc { get; }

    /// <summary>The persons with two or more complete rows.</summary>
    public int Persons { get; }

    /// <summary>The different sessions among their rows.</summary>
    public int Sessions { get; }

    /// <summary>Their complete rows.</summary>
    public int Rows { get; }

    /// <summary>Whether every person has every session.</summary>
    public bool IsBalanced { get; }
}
