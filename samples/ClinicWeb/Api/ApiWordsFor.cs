namespace ClinicWeb.Api;

/// <summary>What the contract says in more than one place.</summary>
internal static class ApiWordsFor
{
    public const string Lang = "The reader's language as a BCP 47 tag, such as en or zh-Hans. It is always needed.";
}
