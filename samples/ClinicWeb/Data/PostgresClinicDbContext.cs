using Microsoft.EntityFrameworkCore;

namespace ClinicWeb.Data;

public sealed class PostgresClinicDbContext(DbContextOptions<PostgresClinicDbContext> options) : ClinicDbContext(options);
