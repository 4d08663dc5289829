using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;

namespace Partituur.Testhulp;

/// <summary>A meeting on paper.</summary>
public sealed partial class Wereld
{
    /// <summary>A pack of a meeting for everybody on its list, made by administratie.</summary>
    public async Task<Noodpakket> EenNoodpakketAsync(Vergadering vergadering)
    {
        await using var db = OpenAls("administratie", out var handeling);
        await using var transactie = await db.Database.BeginTransactionAsync();
        var pakket = await new Noodpakketbeheer(db).MaakAsync(await new Vergaderbeheer(db).LeesAsync(vergadering.Id), null, handeling);
        await db.SaveChangesAsync();
        await transactie.CommitAsync();
        return pakket;
    }

    public async Task<Noodpakket> LeesNoodpakketAsync(Guid id)
    {
        await using var db = databank.Open();
        return await db.Noodpakketten.AsNoTracking().AsSplitQuery().FirstAsync(n => n.Id == id);
    }
}
