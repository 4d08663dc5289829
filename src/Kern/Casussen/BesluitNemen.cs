using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Casussen;

/// <summary>What the table decides, as it comes from a page or the API.</summary>
/// <param name="Uitkomst">The outcome.</param>
/// <param name="Reden">Why, at most 4,000 characters.</param>
/// <param name="Naar">The partner for DoorgezetPartner.</param>
/// <param name="NaarOmschrijving">The local network or the other house, in words.</param>
/// <param name="Toets">Required and met for Procesregie; kept with any other outcome.</param>
/// <param name="Procesregisseur">For Procesregie: who leads; null is assigned later.</param>
/// <param name="NaarHuis">For Overgedragen: a house of this installation; it receives the melding. Null is a house elsewhere.</param>
public sealed record Tafelbesluit(Uitkomst Uitkomst, string Reden, OrganisatieId? Naar, string? NaarOmschrijving, O3mpToets? Toets, ProfessionalId? Procesregisseur, HuisId? NaarHuis = null)
{
    /// <summary>What was done today on a code rood; required while none stands on it (eis 32).</summary>
    public string? Spoedactie { get; init; }

    public Besluitvervolg? Vervolg { get; init; }

    /// <summary>Who does what until when (eis 30).</summary>
    public IReadOnlyList<NieuweTafelactie> Acties { get; init; } = [];
}

/// <summary>
/// The table decides on a melding (eis 26–30, 38–42): the decision, open questions that lapse, terugkoppeling prepared for everybody who is owed it, and a case, or a melding
/// in the other house, when one comes of it. Lives here because Triage does not know Casussen.
/// </summary>
public sealed class BesluitNemen(PartituurDb db)
{
    /// <summary>Partners that may receive a melding on the day: without a valid convenant they could not read it.</summary>
    public IQueryable<Organisatie> Ontvangers(HuisId huis, DateOnly dag) =>
        db.Organisaties.Where(o => db.Convenanten.Any(c => c.HuisId == huis && c.OrganisatieId == o.Id && c.Van <= dag && (c.Tot == null || c.Tot >= dag)));

    /// <summary>Who may lead or act after the decision: a partner with a valid convenant, or the house itself.</summary>
    public IQueryable<Organisatie> Uitvoerders(HuisId huis, DateOnly dag) =>
        db.Organisaties.Where(o => db.Huizen.Any(h => h.Id == huis && h.EigenOrganisatie == o.Id)
            || db.Convenanten.Any(c => c.HuisId == huis && c.OrganisatieId == o.Id && c.Van <= dag && (c.Tot == null || c.Tot >= dag)));

    /// <param name="melding">The melding with its betrokkenen; not decided yet.</param>
    /// <param name="besluit">What the table decides.</param>
    /// <param name="handeling">Who decides.</param>
    /// <param name="stop">Ends the wait.</param>
    /// <returns>The case that came of it, or null.</returns>
    /// <exception cref="RegelGeschonden">A rule of <see cref="Triagebesluit"/>, a table that somebody else chairs, or a receiver or procesregisseur that cannot be chosen.</exception>
    public async Task<Casus?> VoerUitAsync(Melding melding, Tafelbesluit besluit, Handeling handeling, CancellationToken stop = default)
    {
        var ontvanger = besluit.Naar is { } naar
            ? await Ontvangers(melding.HuisId, handeling.Dag).Where(o => o.Id == naar).Select(o => o.Naam).FirstOrDefaultAsync(stop)
                ?? throw new RegelGeschonden("besluit-partner-zonder-convenant", "Deze partner heeft geen geldig convenant en kan de melding niet lezen. Kies een andere partner.")
            : null;
        var uitvoerders = besluit.Acties.Select(a => a.Organisatie).Concat(besluit.Vervolg?.Casusregie is { } regie ? [regie] : []).Distinct().ToList();
        if (uitvoerders.Count > 0 && await Uitvoerders(melding.HuisId, handeling.Dag).CountAsync(o => uitvoerders.Contains(o.Id), stop) != uitvoerders.Count)
        {
            throw new RegelGeschonden("uitvoerder-zonder-convenant", "Een gekozen organisatie heeft geen geldig convenant. Kies een andere.");
        }

        var eigenaars = besluit.Acties.Where(a => a.Eigenaar is not null).Select(a => (Wie: a.Eigenaar!.Value, a.Organisatie)).Distinct().ToList();
        var mensen = eigenaars.ConvertAll(e => e.Wie);
        var bekend = mensen.Count == 0 ? [] : await db.Professionals.IgnoreAutoIncludes().Where(p => mensen.Contains(p.Id)).Select(p => new { p.Id, p.OrganisatieId }).ToListAsync(stop);
        if (eigenaars.Exists(e => !bekend.Exists(b => b.Id == e.Wie && b.OrganisatieId == e.Organisatie)))
        {
            throw new RegelGeschonden("uitvoerder-van-ander", "Kies voor een actie iemand die voor de gekozen organisatie werkt.");
        }

        var tafel = await Tafeltoets.MagBesluitenAsync(db, melding, handeling, stop);
        if (besluit.Spoedactie is { } spoed && melding.CodeRoodStaatOpen(handeling.Dag))
        {
            melding.LegSpoedactieVast(spoed, handeling);
        }

        var omschrijving = besluit.NaarHuis is { } huis ? await db.Huizen.Where(h => h.Id == huis).Select(h => h.Naam).FirstOrDefaultAsync(stop) : besluit.NaarOmschrijving;
        var genomen = new Triagebesluit(melding, besluit.Uitkomst, besluit.Reden, besluit.Naar, omschrijving, besluit.Toets, handeling, besluit.Vervolg);
        genomen.BijTafel(tafel);
        var bevragingen = await db.Bevragingen.AsTracking().Where(b => b.MeldingId == melding.Id).ToListAsync(stop);
        bevragingen.ForEach(b => b.Vervalt());
        db.Add(genomen);
        db.AddRange(besluit.Acties.Select(a => new Tafelactie(melding, genomen, a, handeling)));
        db.AddRange(Besluiten.BereidTerugkoppelingVoor(melding, genomen, bevragingen, ontvanger, handeling));
        if (besluit is { Uitkomst: Uitkomst.Overgedragen, NaarHuis: { } ander })
        {
            await new MeldingOverdragen(db).VoerUitAsync(melding, ander, besluit.Reden, handeling, stop);
        }

        return besluit.Uitkomst is Uitkomst.Casusoverleg or Uitkomst.Procesregie ? await OpenCasusAsync(melding, besluit, handeling, stop) : null;
    }

    private async Task<Casus> OpenCasusAsync(Melding melding, Tafelbesluit besluit, Handeling handeling, CancellationToken stop)
    {
        var regie = besluit.Uitkomst == Uitkomst.Procesregie ? Regie.Procesregie : Regie.Casusoverleg;
        var nummer = await db.VolgendNummerAsync(melding.HuisId, "C", handeling.Dag.Year, stop);
        var casus = new Casus(melding.HuisId, nummer, melding.Id, OnderwerpVan(melding, besluit.Toets), regie, handeling);
        foreach (var betrokkene in melding.Betrokkenen.OrderBy(b => b.Rij).DistinctBy(b => b.PersoonId))
        {
            casus.Betrek(betrokkene.PersoonId, betrokkene.Rol);
        }

        if (regie == Regie.Procesregie && besluit.Procesregisseur is { } wie)
        {
            if (!await new Bemensen(db).Procesregisseurs(melding.HuisId, handeling.Dag).AnyAsync(p => p.Id == wie, stop))
            {
                throw new RegelGeschonden("geen-procesregisseur", "Kies iemand die vandaag procesregisseur is in dit Veiligheidshuis.");
            }

            casus.WijsProcesregisseurToe(wie, handeling);
        }

        db.Add(casus);
        return casus;
    }

    /// <summary>The area when the toets is met by that alone; a family when it is about more people; else one person.</summary>
    private static Onderwerp OnderwerpVan(Melding melding, O3mpToets? toets) =>
        toets is { Gebied.Voldaan: true } and not { Ondoorgrondelijk.Voldaan: true, Ongrijpbaar.Voldaan: true, Ontwrichtend.Voldaan: true } ? Onderwerp.Gebied
        : melding.Betrokkenen.Count > 1 ? Onderwerp.Gezin
        : Onderwerp.Persoon;
}
