namespace TrustContent.ClinicWeb.Tests;

/// <summary>One running site for all tests of the API: signing in is limited.</summary>
[CollectionDefinition(ApiSite.Collection)]
public sealed class ApiTests : ICollectionFixture<ApiSite>;
