using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Data;

/// <summary>How often somebody asked on a day whether the house knows a person outside the own visible set.</summary>
public sealed class Zoekteller
{
    public ProfessionalId ProfessionalId { get; private set; }

    public DateOnly Dag { get; private set; }

    public int Aantal { get; private set; }
}

public abstract partial class PartituurDb
{
    /// <summary>Counts one and tells the count. Raw SQL because it must rise in one statement: two requests at once are two.</summary>
    public async Task<int> TelNavraagAsync(ProfessionalId wie, DateOnly dag, CancellationToken stop = default)
    {
        var schema = Model.FindEntityType(typeof(Zoekteller))!.GetSchema() is { } s ? $"{s}." : string.Empty;
        var sql = $"INSERT INTO {schema}zoekteller (professional_id, dag, aantal) VALUES ({{0}}, {{1}}, 1) ON CONFLICT (professional_id, dag) DO UPDATE SET aantal = zoekteller.aantal + 1 RETURNING aantal AS \"Value\"";
#pragma warning disable RS0030 // The one place where this number rises.
        return (await Database.SqlQueryRaw<int>(sql, IdVoorSql(wie.Waarde), dag).ToListAsync(stop))[0];
#pragma warning restore RS0030
    }
}
