using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>Who is invited to one meeting, and sending that (eis 68, 84).</summary>
[Recht(OverlegRecht.Reeksen)]
public sealed class UitnodigenModel(PartituurDb db, Postinstellingen post) : Pagina(db)
{
    public Casusoverleg Overleg => Van<Casusoverleg>();

    public IReadOnlyList<Genodigdebeeld> Genodigden { get; private set; } = [];

    /// <summary>Fixed participants without a name: nobody is mailed for them.</summary>
    public IReadOnlyList<string> ZonderNaam { get; private set; } = [];

    public bool Kan => Overleg.MoetNog(Handeling.Dag);

    public override async Task LaadAsync()
    {
        Genodigden = await Genodigdebeeld.LeesAsync(Db, Overleg, Handeling.Dag);
        var (reeks, er) = (Overleg.ReeksId, Genodigden.Select(g => g.OrganisatieId).ToList());
        ZonderNaam = await Db.Set<Reeksdeelnemer>().AsNoTracking().Where(d => d.ReeksId == reeks && d.ProfessionalId == null && !er.Contains(d.OrganisatieId)).Join(Db.Organisaties, d => d.OrganisatieId, o => o.Id, (d, o) => o.Naam).OrderBy(n => n).ToListAsync();
        Getoond = [.. Genodigden.Select(g => g.Professional.Waarde)];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var aantal = await new Uitnodigen(Db).StuurAsync(Overleg, post.Briefhoofd, Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Overleggen/Uitnodigen", new { overleg = Overleg.Id.ToString() }, aantal == 0 ? "Iedereen met een mailadres had de laatste uitnodiging al." : $"Verstuurde berichten: {aantal}.");
    }
}

/// <summary>Somebody who belongs at a meeting, and whether the last version was mailed.</summary>
public sealed record Genodigdebeeld(ProfessionalId Professional, string Naam, OrganisatieId OrganisatieId, string Organisatie, Tafeldeel Deel, bool HeeftAdres, DateTimeOffset? VerzondenOp, bool IsActueel, bool IsAfgemeld)
{
    public static async Task<IReadOnlyList<Genodigdebeeld>> LeesAsync(PartituurDb db, Casusoverleg overleg, DateOnly dag, CancellationToken stop = default)
    {
        var id = overleg.Id;
        var organisaties = await db.Organisaties.AsNoTracking().ToDictionaryAsync(o => o.Id, o => o.Naam, stop);
        var post = await db.Uitnodigingen.AsNoTracking().Where(u => u.OverlegId == id && !u.Ingetrokken).ToDictionaryAsync(u => u.ProfessionalId, stop);
        var af = await db.Afmeldingen.AsNoTracking().Where(a => a.OverlegId == id && a.IngetrokkenOp == null).Select(a => a.ProfessionalId).ToListAsync(stop);
        return [.. (await new Uitnodigen(db).GenodigdenAsync(overleg, dag, stop)).Select(g => new Genodigdebeeld(
            g.Professional, g.Naam, g.Organisatie, organisaties[g.Organisatie], g.Deel, g.Email is not null, post.GetValueOrDefault(g.Professional)?.VerzondenOp, post.GetValueOrDefault(g.Professional)?.Volgnummer >= overleg.Volgnummer, af.Contains(g.Professional)))];
    }
}
