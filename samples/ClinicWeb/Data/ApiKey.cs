namespace ClinicWeb.Data;

/// <summary>A key with which a program acts as its owner through the API. The key itself is shown once and kept nowhere.</summary>
public sealed class ApiKey
{
    public const int LongestName = 64;

    public Guid Id { get; set; }

    public string OwnerId { get; set; } = "";

    public Therapist? Owner { get; set; }

    /// <summary>The program that has it. The audit names it beside the owner.</summary>
    public string Name { get; set; } = "";

    /// <summary>The SHA-256 of the key in hexadecimal.</summary>
    public string KeyHash { get; set; } = "";

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset ExpiresAt { get; set; }

    public DateTimeOffset? RevokedAt { get; set; }

    /// <summary>To the hour: enough to see whether somebody still needs it.</summary>
    public DateTimeOffset? LastUsedAt { get; set; }

    public bool IsValid(DateTimeOffset now) => RevokedAt is null && ExpiresAt > now;
}
