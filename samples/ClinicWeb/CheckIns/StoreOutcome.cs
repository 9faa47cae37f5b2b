namespace ClinicWeb.CheckIns;

public enum StoreOutcome
{
    Stored,

    /// <summary>The same form was sent before; what was stored then stands.</summary>
    StoredBefore,

    /// <summary>The link has been used by another form, has ended or was taken back. Nothing was stored.</summary>
    Refused,
}
