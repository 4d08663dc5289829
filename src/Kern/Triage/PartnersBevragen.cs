using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Triage.Pseudoniemen;

namespace Partituur.Kern.Triage;

/// <summary>Asks partners what they know for the decision on a melding (eis 25). The same list feeds the choice on the screen and guards it.</summary>
public sealed class PartnersBevragen(PartituurDb db)
{
    /// <summary>The purpose that a question has unless somebody writes another.</summary>
    public const string Doel = "Over deze mensen is een melding gedaan. De triagetafel wil weten of u hen kent, en wat u weet dat nodig is om te besluiten wie de melding oppakt.";

    /// <summary>
    /// Partners with a valid convenant on the day that take part under the regime of the doelgroep (wet.md L1), without the reporter and without who was asked already. Who was asked and of
    /// whom the question was taken back may be asked again.
    /// </summary>
    public IQueryable<Organisatie> Vraagbaar(Melding melding, DateOnly dag)
    {
        var (id, huis, melder) = (melding.Id, melding.HuisId, melding.MelderOrganisatieId);
        var regime = GeldendRegime(melding, dag);
        return db.Organisaties.Where(o => o.Id != melder
            && db.Convenanten.Any(c => c.HuisId == huis && c.OrganisatieId == o.Id && c.Van <= dag && (c.Tot == null || c.Tot >= dag))
            && (!regime.Any() || regime.Any(r => r.Deelnemers.Any(d => d.OrganisatieId == o.Id)))
            && !db.Bevragingen.Any(b => b.MeldingId == id && b.AanOrganisatieId == o.Id && b.Antwoord != Antwoord.Ingetrokken));
    }

    /// <summary>The default partners of the doelgroep that may be asked on the day.</summary>
    public IQueryable<Organisatie> Standaard(Melding melding, DateOnly dag)
    {
        var doelgroep = melding.DoelgroepId;
        return Vraagbaar(melding, dag).Where(o => db.Doelgroepafspraken.Any(a => a.DoelgroepId == doelgroep && a.Partners.Any(p => p.OrganisatieId == o.Id)));
    }

    /// <summary>Partners of the house that may not be asked on the day, each with the reason in a sentence.</summary>
    public async Task<IReadOnlyList<NietVraagbaar>> NietVraagbaarAsync(Melding melding, DateOnly dag, CancellationToken stop = default)
    {
        var (id, huis) = (melding.Id, melding.HuisId);
        var wel = await Vraagbaar(melding, dag).Select(o => o.Id).ToListAsync(stop);
        var regime = await GeldendRegime(melding, dag).AsNoTracking().FirstOrDefaultAsync(stop);
        var partners = await db.Organisaties.AsNoTracking().Where(o => !wel.Contains(o.Id) && db.Convenanten.Any(c => c.HuisId == huis && c.OrganisatieId == o.Id)).OrderBy(o => o.Naam)
            .Select(o => new { o.Id, o.Naam, Gevraagd = db.Bevragingen.Any(b => b.MeldingId == id && b.AanOrganisatieId == o.Id && b.Antwoord != Antwoord.Ingetrokken), Geldig = db.Convenanten.Any(c => c.HuisId == huis && c.OrganisatieId == o.Id && c.Van <= dag && (c.Tot == null || c.Tot >= dag)) }).ToListAsync(stop);
        return [.. partners.Select(p => new NietVraagbaar(p.Naam, p.Id == melding.MelderOrganisatieId ? "deed zelf de melding"
            : p.Gevraagd ? "is al gevraagd"
            : !p.Geldig ? "heeft geen geldig convenant"
            : $"doet niet mee volgens het regime van deze doelgroep ({regime?.Bron})"))];
    }

    /// <summary>The version of the regime of the doelgroep that holds on the day; none lets every convenant partner take part.</summary>
    private IQueryable<Regimeversie> GeldendRegime(Melding melding, DateOnly dag)
    {
        var (huis, doelgroep) = (melding.HuisId, melding.DoelgroepId);
        return db.Regimeversies.Where(r => r.HuisId == huis && r.Vanaf <= dag
            && db.Doelgroepafspraken.Any(a => a.DoelgroepId == doelgroep && a.Regime == r.Soort)
            && !db.Regimeversies.Any(later => later.HuisId == huis && later.Soort == r.Soort && later.Vanaf <= dag && later.Vanaf > r.Vanaf));
    }

    /// <summary>One click: asks the default partners of the doelgroep. Only bekendheid, or content as well when it is code rood.</summary>
    /// <exception cref="RegelGeschonden">No default partner that may be asked.</exception>
    public async Task<IReadOnlyList<Bevraging>> VraagStandaardAsync(Melding melding, DateOnly uiterlijk, Handeling handeling, CancellationToken stop = default)
    {
        var aan = await Standaard(melding, handeling.Dag).Select(o => o.Id).ToListAsync(stop);
        return aan.Count == 0
            ? throw new RegelGeschonden("geen-standaardpartners", "Er zijn geen vaste partners van deze doelgroep die u nu kunt vragen. Kies zelf partners.")
            : await VoerUitAsync(melding, aan, Doel, uiterlijk, handeling, melding.CodeRood ? Fase.InEen : Fase.Bekendheid, stop);
    }

    /// <summary>One question per partner; the melding goes to InOnderzoek. Of a partner with a list of pseudonyms the house looks in that list too.</summary>
    /// <param name="melding">The melding; not decided yet.</param>
    /// <param name="aan">Partners, at least one, each of <see cref="Vraagbaar"/>.</param>
    /// <param name="doel">What the answer is needed for, at most 1,000 characters.</param>
    /// <param name="uiterlijk">Last day to answer; today or later.</param>
    /// <param name="handeling">Who asks.</param>
    /// <param name="fase">Only bekendheid first, or content in the same question.</param>
    /// <param name="stop">Ends the wait.</param>
    /// <exception cref="RegelGeschonden">No partner, a partner that cannot be asked, or a rule of <see cref="Bevraging"/>.</exception>
    public async Task<IReadOnlyList<Bevraging>> VoerUitAsync(Melding melding, IReadOnlyCollection<OrganisatieId> aan, string doel, DateOnly uiterlijk, Handeling handeling, Fase fase = Fase.InEen, CancellationToken stop = default)
    {
        var gekozen = aan.Distinct().ToList();
        if (gekozen.Count == 0)
        {
            throw new RegelGeschonden("bevraging-zonder-partner", "Kies ten minste één partner.");
        }

        if (await Vraagbaar(melding, handeling.Dag).CountAsync(o => gekozen.Contains(o.Id), stop) != gekozen.Count)
        {
            throw new RegelGeschonden("bevraging-partner-kan-niet", "Een gekozen partner heeft geen geldig convenant, doet niet mee in dit regime, deed zelf de melding of is al gevraagd. Kies opnieuw.");
        }

        var ingetrokken = await db.Bevragingen.AsTracking().Where(b => b.MeldingId == melding.Id && gekozen.Contains(b.AanOrganisatieId)).ToListAsync(stop);
        ingetrokken.ForEach(b => b.StelOpnieuw(melding, doel, uiterlijk, fase, handeling));
        var nieuw = gekozen.Except(ingetrokken.Select(b => b.AanOrganisatieId)).Select(o => new Bevraging(melding, o, doel, uiterlijk, handeling, fase)).ToList();
        db.AddRange(nieuw);
        melding.GaatInOnderzoek();
        IReadOnlyList<Bevraging> gesteld = [.. ingetrokken, .. nieuw];
        await new LijstNazoeken(db).VoerUitAsync(melding, gekozen, handeling, stop);
        return gesteld;
    }
}

/// <param name="Naam">The partner.</param>
/// <param name="Reden">Why it may not be asked, as the rest of a sentence that begins with the name.</param>
public sealed record NietVraagbaar(string Naam, string Reden);
