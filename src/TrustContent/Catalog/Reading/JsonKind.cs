namespace TrustContent.Catalog.Reading;

internal enum JsonKind
{
    Object,
    Array,
    Text,
    Number,
    Boolean,
    Null,
}
