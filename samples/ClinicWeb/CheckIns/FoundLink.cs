using ClinicWeb.Data;

namespace ClinicWeb.CheckIns;

/// <summary>What a token leads to. Without a link the state is unknown.</summary>
public sealed record FoundLink(CheckInLink? Link, LinkState State);
