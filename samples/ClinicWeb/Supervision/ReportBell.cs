namespace ClinicWeb.Supervision;

/// <summary>Wakes who sends word of reports. A ring that is lost loses nothing: what has not been sent stands in the database.</summary>
public sealed class ReportBell : IDisposable
{
    private readonly SemaphoreSlim _rings = new(0);

    public void Ring()
    {
        if (_rings.CurrentCount == 0)
        {
            _rings.Release();
        }
    }

    public Task<bool> WaitAsync(TimeSpan atMost, CancellationToken stop) => _rings.WaitAsync(atMost, stop);

    public void Dispose() => _rings.Dispose();
}
