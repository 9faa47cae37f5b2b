using Microsoft.AspNetCore.Identity;

namespace ClinicWeb.Data;

/// <summary>Somebody who signs in: a therapist, or a supervisor, who also receives reports that a line was crossed.</summary>
public sealed class Therapist : IdentityUser
{
    public string DisplayName { get; set; } = "";

    public bool IsSupervisor { get; set; }

    /// <summary>The language of the pages; empty for what the browser asks for.</summary>
    public string Language { get; set; } = "";

    /// <summary>Whether nobody signs in with it any more. A lock after wrong passwords ends by itself; this does not.</summary>
    public bool IsClosed => LockoutEnd?.Year == DateTimeOffset.MaxValue.Year;
}
