using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace ClinicWeb.Data;

/// <summary>What the clinic keeps. Each kind of database has a context of its own, because each needs its own migrations.</summary>
public abstract class ClinicDbContext(DbContextOptions options) : IdentityUserContext<Therapist>(options)
{
    private const int ShortText = 64;
    private const int LongText = 200;

    public DbSet<Client> Clients => Set<Client>();

    public DbSet<CheckInLink> Links => Set<CheckInLink>();

    public DbSet<Submission> Submissions => Set<Submission>();

    public DbSet<SafetyCase> SafetyCases => Set<SafetyCase>();

    public DbSet<ApiKey> ApiKeys => Set<ApiKey>();

    public DbSet<AuditEntry> Audit => Set<AuditEntry>();

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        RefuseChangedAudit();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        RefuseChangedAudit();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<Therapist>(therapist =>
        {
            therapist.Property(each => each.DisplayName).HasMaxLength(LongText);
            therapist.Property(each => each.Language).HasMaxLength(ShortText);
        });
        builder.Entity<Client>(client =>
        {
            client.Property(each => each.Code).HasMaxLength(ShortText);
            client.Property(each => each.Name).HasMaxLength(LongText);
            client.Property(each => each.Language).HasMaxLength(ShortText);
            client.Property(each => each.Pseudonym).HasMaxLength(ShortText);
            client.HasIndex(each => new { each.TherapistId, each.Code }).IsUnique();
            client.HasIndex(each => each.Pseudonym).IsUnique();
            client.HasOne(each => each.Therapist).WithMany().HasForeignKey(each => each.TherapistId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Entity<CheckInLink>(link =>
        {
            link.Property(each => each.Instrument).HasMaxLength(ShortText);
            link.Property(each => each.TokenHash).HasMaxLength(ShortText);
            link.HasIndex(each => each.TokenHash).IsUnique();
            link.HasOne(each => each.Client).WithMany(each => each.Links).HasForeignKey(each => each.ClientId);
        });
        builder.Entity<Submission>(submission =>
        {
            submission.Property(each => each.Id).ValueGeneratedNever();
            submission.Property(each => each.Instrument).HasMaxLength(ShortText);
            submission.Property(each => each.InstrumentVersion).HasMaxLength(ShortText);
            submission.Property(each => each.KeyFingerprint).HasMaxLength(ShortText);
            submission.Property(each => each.Language).HasMaxLength(ShortText);
            submission.HasIndex(each => new { each.ClientId, each.SessionNumber, each.Rater }).IsUnique();
            submission.HasIndex(each => each.LinkId).IsUnique();
            submission.HasOne(each => each.Client).WithMany(each => each.Submissions).HasForeignKey(each => each.ClientId);
        });
        builder.Entity<SafetyCase>(safetyCase =>
        {
            safetyCase.Property(each => each.Recipient).HasMaxLength(LongText);
            safetyCase.Property(each => each.AcknowledgedBy).HasMaxLength(LongText);
            safetyCase.Property(each => each.SettledBy).HasMaxLength(LongText);
            safetyCase.HasOne(each => each.Submission).WithOne(each => each.SafetyCase).HasForeignKey<SafetyCase>(each => each.SubmissionId);
        });
        builder.Entity<ApiKey>(key =>
        {
            key.Property(each => each.Name).HasMaxLength(ApiKey.LongestName);
            key.Property(each => each.KeyHash).HasMaxLength(ShortText);
            key.HasIndex(each => each.KeyHash).IsUnique();
            key.HasOne(each => each.Owner).WithMany().HasForeignKey(each => each.OwnerId);
        });
        builder.Entity<AuditEntry>(entry =>
        {
            entry.Property(each => each.Actor).HasMaxLength(LongText);
            entry.Property(each => each.Action).HasMaxLength(ShortText);
            entry.Property(each => each.Subject).HasMaxLength(ShortText);
            entry.HasIndex(each => each.Subject);
        });
    }

    private void RefuseChangedAudit()
    {
        if (ChangeTracker.Entries<AuditEntry>().Any(entry => entry.State is EntityState.Modified or EntityState.Deleted))
        {
            throw new InvalidOperationException("The audit is only ever added to.");
        }
    }
}
