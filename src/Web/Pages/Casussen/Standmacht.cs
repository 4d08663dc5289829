using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Plannen;

namespace Partituur.Web.Pages.Casussen;

/// <summary>What doorzettingsmacht, dissent and belemmeringen add to what is stuck in a case.</summary>
internal static class Standmacht
{
    public static async Task<IReadOnlyList<OpenVraag>> LeesAsync(PartituurDb db, Casus casus, CancellationToken stop)
    {
        var id = casus.Id;
        var doorzettingen = await db.Doorzettingen.AsNoTracking().Where(d => d.CasusId == id && d.Resultaat == null).OrderBy(d => d.Tot)
            .Select(d => new { d.Wat, d.Tot, d.Antwoord, Partner = db.Organisaties.Where(o => o.Id == d.PartnerId).Select(o => o.Naam).First() }).ToListAsync(stop);
        var instemmingen = await db.Instemmingen.AsNoTracking().Where(i => i.CasusId == id && i.VervallenOp == null && i.Antwoord != Instemantwoord.Akkoord)
            .Select(i => new
            {
                Instemming = i,
                Naam = db.Interventies.Where(n => n.Id == i.InterventieId).Select(n => n.Naam).First(),
                Partner = db.Organisaties.Where(o => o.Id == i.PartnerId).Select(o => o.Naam).First(),
            }).ToListAsync(stop);
        var belemmeringen = await db.Belemmeringen.AsNoTracking().Where(b => b.CasusId == id && b.Afloop == null).OrderBy(b => b.Sinds)
            .Select(b => new { b.Soort, Naam = db.Hindernissen.Where(h => h.Id == b.HindernisId).Select(h => h.Naam).FirstOrDefault(), Van = db.Organisaties.Where(o => o.Id == b.OrganisatieId).Select(o => o.Naam).FirstOrDefault() }).ToListAsync(stop);
        return [
            .. doorzettingen.Select(d => new OpenVraag($"Doorzettingsmacht bij {d.Partner}, {Antwoord(d.Antwoord)}: {d.Wat.TrimEnd('.')}", d.Tot)),
            .. instemmingen.Where(i => i.Instemming.Antwoord is not null).Select(i => new OpenVraag($"{i.Partner} is niet akkoord met ‘{i.Naam}’ in het plan{(i.Instemming.Weerwoord is null ? ", en heeft nog geen antwoord" : string.Empty)}", null)),
            .. instemmingen.Where(i => i.Instemming.Antwoord is null).Select(i => new OpenVraag($"{i.Partner} heeft nog niets gezegd over ‘{i.Naam}’ in het plan", i.Instemming.Uiterlijk)),
            .. belemmeringen.Select(b => new OpenVraag($"Belemmering: {b.Naam ?? Onderdelen.Opties.Leesbaar(b.Soort).ToLowerInvariant()}{(b.Van is null ? string.Empty : $" van {b.Van}")}", null)),
        ];
    }

    private static string Antwoord(Partnerantwoord? antwoord) => antwoord switch
    {
        Partnerantwoord.Gedaan => "volgens de partner gedaan",
        Partnerantwoord.NogNiet => "nog niet gedaan",
        Partnerantwoord.KanNiet => "kan niet volgens de partner",
        _ => "nog geen antwoord",
    };
}
