namespace TrustContent.Catalog.Reading;

internal enum FileRole
{
    Unknown,
    Languages,
    Bibliography,
    Topic,
    TopicWords,
    Instrument,
    InstrumentAbout,
    InstrumentWording,
    Rules,
    Course,
    Codes,
    Phrases,
}
