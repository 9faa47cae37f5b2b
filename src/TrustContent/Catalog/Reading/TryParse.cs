using System.Diagnostics.CodeAnalysis;

namespace TrustContent.Catalog.Reading;

internal delegate bool TryParse<T>(string? text, [NotNullWhen(true)] out T? value)
    where T : class;
