using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Personen;

namespace Partituur.Demo.Register;

/// <summary>
/// Brings a register of meldingen, besluiten, interventies and plannen into a house (eis 24, 51, 87). Can be run again: what is there is left alone, also
/// after a run that was broken off, and also when files were extended. A bad row is reported and stays out; nothing else suffers.
/// </summary>
public sealed class RegisterImport(PartituurDb db, TimeProvider klok)
{
    /// <summary>The house that is made when there is none.</summary>
    public const string EersteHuis = "Veiligheidshuis Noord-Limburg";

    private const int MeldingenPerKeer = 500;
    private const int VoorstellenPerKeer = 2000;

    /// <param name="map">Folder with <c>meldingen-*.csv</c>, <c>besluiten-*.csv</c>, <c>interventies-*.csv</c> and <c>plannen-*.csv</c>.</param>
    /// <param name="huis">The house; null takes the only one, or makes <see cref="EersteHuis"/>.</param>
    /// <param name="voortgang">Told which step, how many of how many.</param>
    /// <param name="stop">Cancellation, between two batches.</param>
    /// <exception cref="RegelGeschonden">The house does not exist, or must be chosen.</exception>
    public async Task<Importverslag> VoerUitAsync(string map, HuisId? huis, IProgress<(string Stap, int Gedaan, int Totaal)>? voortgang, CancellationToken stop = default)
    {
        db.KijkAlsInstallatie();
        var fouten = new List<Importfout>();
        voortgang?.Report(("Bestanden lezen", 0, 1));
        var inhoud = new Registerlezer(fouten, klok.Vandaag()).Lees(map);
        voortgang?.Report(("Bestanden lezen", 1, 1));

        var thuis = huis ?? await ZoekHuisAsync(maak: inhoud.Personen.Count > 0, stop);
        if (thuis is not { } waar)
        {
            return Verslag(inhoud, Verdeling.Maak(inhoud, new(), fouten), [], 0, 0, fouten, map);
        }

        var stand = await Registerstand.LeesAsync(db, waar, stop);
        var verdeling = Verdeling.Maak(inhoud, stand, fouten);
        var werk = verdeling.Werk;
        var mensen = Mensen.Verdeel(inhoud.Personen, stand);
        var nu = new Handeling(null, null, waar, "register.inlezen", klok.GetUtcNow());
        var inschrijving = new Inschrijving(db, waar, nu, await Netwerkgids.LeesAsync(db, waar, stop), mensen, stand);
        var gedaan = 0;
        foreach (var deel in werk.Chunk(MeldingenPerKeer))
        {
            await inschrijving.SchrijfAsync(deel, stop);
            voortgang?.Report(("Meldingen inlezen", gedaan += deel.Length, werk.Count));
        }

        var voorstellen = await StelMatchesVoorAsync(waar, mensen, nu, voortgang, stop);
        var verslag = Verslag(inhoud, verdeling, werk, inschrijving.NieuweMensen, voorstellen, fouten, map);
        db.Open(nu);
        db.LogGebeurtenis("register-ingelezen", new { verslag.Personen, verslag.Meldingen, verslag.Besluiten, verslag.Interventies, verslag.Plannen, verslag.NieuweMensen, verslag.NieuweVoorstellen, fouten = fouten.Count });
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
        return verslag;
    }

    private async Task<HuisId?> ZoekHuisAsync(bool maak, CancellationToken stop)
    {
        var huizen = await db.Huizen.AsNoTracking().Select(h => new { h.Id, h.Naam }).ToListAsync(stop);
        if (huizen.Count > 0)
        {
            return huizen.FirstOrDefault(h => h.Naam == EersteHuis)?.Id
                ?? (huizen is [var enige] ? enige.Id : throw new RegelGeschonden("huis-kiezen", "Er zijn meer veiligheidshuizen. Kies het huis waarin het register hoort."));
        }

        if (!maak)
        {
            return null;
        }

        var eigen = await db.Organisaties.FirstOrDefaultAsync(o => o.Naam == EersteHuis, stop);
        if (eigen is null)
        {
            db.Organisaties.Add(eigen = new Organisatie(EersteHuis, Keten.Bestuur));
        }

        var huis = new Veiligheidshuis(EersteHuis, eigen.Id);
        db.Huizen.Add(huis);
        db.Open(new Handeling(null, null, huis.Id, "register.inlezen", klok.GetUtcNow()));
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
        return huis.Id;
    }

    /// <summary>Whoever looks like somebody else without certainty becomes a suggestion for administratie. Read from the database, so that a broken run is made up for.</summary>
    private async Task<int> StelMatchesVoorAsync(HuisId huis, Mensen mensen, Handeling nu, IProgress<(string Stap, int Gedaan, int Totaal)>? voortgang, CancellationToken stop)
    {
        var kandidaten = new Kandidaten(db);
        if (mensen.Model is { } nieuwModel)
        {
            db.Open(nu);
            await kandidaten.BewaarAsync(huis, nieuwModel, mensen.Records, nu, stop);
            await db.SaveChangesAsync(stop);
            db.ChangeTracker.Clear();
        }

        // As kept, so that a second run, or one that makes up for a broken one, weighs the same.
        var model = await kandidaten.ModelAsync(huis, stop);
        var personen = await db.Personen.AsNoTracking().Where(p => p.HuisId == huis && p.ZelfdeAls == null).ToListAsync(stop);
        var uitRegister = mensen.Alle.SelectMany(m => m.Bekend.Append(m.Persoon?.Id ?? default)).ToHashSet();
        var gevonden = await kandidaten.BekendeParenAsync(huis, stop);
        var nieuw = Huisvergelijking.Twijfels([.. personen.Select(Bekende.Van)], model)
            .Where(t => (uitRegister.Contains(t.Een) || uitRegister.Contains(t.Twee)) && gevonden.Add((t.Een, t.Twee))).ToList();
        var gedaan = 0;
        foreach (var deel in nieuw.Chunk(VoorstellenPerKeer))
        {
            db.Matchvoorstellen.AddRange(deel.Select(t => new Matchvoorstel(huis, t, nu)));
            db.Open(nu);
            await db.SaveChangesAsync(stop);
            db.ChangeTracker.Clear();
            voortgang?.Report(("Mogelijk dezelfde personen", gedaan += deel.Length, nieuw.Count));
        }

        return nieuw.Count;
    }

    private static Importverslag Verslag(Registerinhoud inhoud, Verdeling v, List<Meldingwerk> werk, int nieuweMensen, int voorstellen, List<Importfout> fouten, string map)
    {
        var gesorteerd = fouten.OrderBy(f => f.Bestand, StringComparer.Ordinal).ThenBy(f => f.Regel ?? 0).ToList();
        var g = inhoud.Gelezen;
        var meldingen = inhoud.Personen.Select(r => r.Melding.Nummer).Distinct(StringComparer.Ordinal).Count();
        return new(
            new(g.Personen, werk.Sum(w => w.Personen.Count), v.BekendePersonen),
            new(g.Meldingen, meldingen - v.BekendeMeldingen, v.BekendeMeldingen),
            new(g.Besluiten, werk.Count(w => w.Besluit is not null), v.BekendeBesluiten),
            new(g.Interventies, werk.Sum(w => w.Interventies.Count), v.BekendeInterventies),
            new(g.Plannen, werk.Count(w => w.Plan is not null), v.BekendePlannen),
            nieuweMensen,
            voorstellen,
            gesorteerd,
            Foutenbestand.Schrijf(map, gesorteerd));
    }
}
