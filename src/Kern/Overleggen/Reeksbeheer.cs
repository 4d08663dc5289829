using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Overleggen;

/// <summary>A day of the rhythm for which no meeting stands in the agenda yet.</summary>
public sealed record Reeksdag(DateOnly Dag, bool IsWerkdag);

/// <summary>What a change of a series did to its meetings.</summary>
/// <param name="Verzet">Moved along, or another time or place.</param>
/// <param name="Afgelast">No longer in the rhythm.</param>
/// <param name="Nieuw">Made for days of the new rhythm.</param>
/// <param name="Gelaten">Moved by hand before, and left alone.</param>
public sealed record Reeksgevolg(IReadOnlyList<Casusoverleg> Verzet, IReadOnlyList<Casusoverleg> Afgelast, IReadOnlyList<Casusoverleg> Nieuw, int Gelaten);

/// <summary>Keeps series and makes their meetings (eis 68, 69): what only the register knows is checked here, the rest by <see cref="Reeks"/>.</summary>
public sealed class Reeksbeheer(PartituurDb db)
{
    /// <summary>Organisations that may chair or take part on a day: a partner with a valid convenant, or the house itself.</summary>
    public IQueryable<Organisatie> Organisaties(HuisId huis, DateOnly dag) => db.Organisaties
        .Where(o => db.Convenanten.Any(c => c.HuisId == huis && c.OrganisatieId == o.Id && c.Van <= dag && (c.Tot == null || c.Tot >= dag)) || db.Huizen.Any(h => h.Id == huis && h.EigenOrganisatie == o.Id));

    /// <summary>Who may take part by name.</summary>
    public IQueryable<Professional> Mensen(HuisId huis, DateOnly dag)
    {
        var organisaties = Organisaties(huis, dag);
        return db.Professionals
            .Where(p => p.Rollen.Any(r => r.HuisId == huis && r.Van <= dag && (r.Tot == null || r.Tot >= dag) && (r.Rol == Rol.Partnerprofessional || r.Rol == Rol.Triagevoorzitter || r.Rol == Rol.Procesregisseur || r.Rol == Rol.Administratie)))
            .Where(p => organisaties.Any(o => o.Id == p.OrganisatieId));
    }

    /// <exception cref="RegelGeschonden">A rule of <see cref="Reeks"/>, or a doelgroep, chair or room that cannot be chosen.</exception>
    public async Task<Reeks> NieuwAsync(HuisId huis, DoelgroepId doelgroep, string naam, Reeksafspraak afspraak, DateOnly vanaf, Handeling handeling, CancellationToken stop = default)
    {
        if (!await db.Doelgroepen.AnyAsync(d => d.Id == doelgroep && d.HuisId == huis, stop))
        {
            throw new RegelGeschonden("reeks-doelgroep", "Kies een doelgroep uit de lijst.");
        }

        var reeks = new Reeks(huis, doelgroep, naam, await ControleerAsync(huis, afspraak, vanaf, stop), vanaf, handeling);
        db.Add(reeks);
        return reeks;
    }

    /// <summary>A place as it is chosen: with a room, its words come from the list.</summary>
    /// <exception cref="RegelGeschonden">A room that is not in the list of the house.</exception>
    public async Task<Overlegplek> PlekAsync(HuisId huis, Overlegplek plek, CancellationToken stop = default)
    {
        if (plek.PlaatsId is not { } id)
        {
            return plek;
        }

        var plaats = await db.Overlegplaatsen.AsNoTracking().FirstOrDefaultAsync(p => p.Id == id && p.HuisId == huis, stop) ?? throw new RegelGeschonden("overleg-plaats-onbekend", "Kies een ruimte uit de lijst.");
        return plek with { Plaats = plaats.Woorden };
    }

    /// <summary>Days until the horizon of the policy for which nothing was made yet.</summary>
    public async Task<IReadOnlyList<Reeksdag>> OpenDagenAsync(Reeks reeks, DateOnly vandaag, CancellationToken stop = default)
    {
        var (id, tot) = (reeks.Id, await HorizonAsync(vandaag, stop));
        var er = await db.Overleggen.IgnoreQueryFilters([PartituurDb.Toegang]).IgnoreAutoIncludes().AsNoTracking().Where(o => o.ReeksId == id && o.ReeksDag >= vandaag).Select(o => o.ReeksDag!.Value).ToListAsync(stop);
        return [.. reeks.Dagen(vandaag, tot).Where(d => !er.Contains(d)).Select(d => new Reeksdag(d, Werkdagen.IsWerkdag(d)))];
    }

    /// <summary>Makes the meetings of the chosen days; the other open days are passed over, with a way back.</summary>
    /// <exception cref="RegelGeschonden">A day that is not open.</exception>
    public async Task<IReadOnlyList<Casusoverleg>> MaakAsync(Reeks reeks, IReadOnlyCollection<DateOnly> dagen, bool rest, Handeling handeling, CancellationToken stop = default)
    {
        var open = await OpenDagenAsync(reeks, handeling.Dag, stop);
        if (dagen.FirstOrDefault(d => open.All(o => o.Dag != d)) is var vreemd && vreemd != default)
        {
            throw new RegelGeschonden("reeks-geen-dag", $"Op {Tekst.Datum(vreemd)} komt deze reeks niet bij elkaar, of het overleg staat er al.");
        }

        List<Casusoverleg> nieuw = [.. dagen.Distinct().Order().Select(d => new Casusoverleg(reeks, d, handeling))];
        db.AddRange(nieuw);
        foreach (var dag in open.Where(o => rest && !dagen.Contains(o.Dag)))
        {
            reeks.SlaOver(dag.Dag);
        }

        return nieuw;
    }

    /// <summary>Changes a series from a day on, and with it the meetings that still come. What somebody moved by hand stays where it is.</summary>
    /// <exception cref="RegelGeschonden">A rule of <see cref="Reeks"/>, or a chair or room that cannot be chosen.</exception>
    public async Task<Reeksgevolg> WijzigAsync(Reeks reeks, Reeksafspraak afspraak, DateOnly vanaf, string? reden, Handeling handeling, CancellationToken stop = default)
    {
        reeks.Wijzig(await ControleerAsync(reeks.HuisId, afspraak, vanaf, stop), vanaf, reden, handeling);
        var komend = await KomendAsync(reeks, vanaf, stop);
        var gelaten = komend.RemoveAll(o => o.WaaromVerplaatst is not null || o.Agenda.Any(a => a.BesprokenOp is not null));
        if (komend.Count == 0)
        {
            return new([], [], [], gelaten);
        }

        // A day on which another meeting of this series stands, cancelled or moved by hand, is taken.
        var (id, mee) = (reeks.Id, komend.Select(o => o.Id).ToList());
        var bezet = await db.Overleggen.IgnoreQueryFilters([PartituurDb.Toegang]).IgnoreAutoIncludes().AsNoTracking().Where(o => o.ReeksId == id && !mee.Contains(o.Id) && o.ReeksDag >= vanaf).Select(o => o.ReeksDag!.Value).ToListAsync(stop);
        var laatste = komend.Max(o => o.Dag);
        var dagen = reeks.Dagen(vanaf, laatste.AddDays(6)).Except(bezet).ToList();
        List<Casusoverleg> verzet = [];
        List<Casusoverleg> afgelast = [];
        foreach (var overleg in komend)
        {
            // The day of the new rhythm that lies nearest, within the week: so an agenda that was made goes along.
            if (dagen.Where(d => Math.Abs(d.DayNumber - overleg.ReeksDag!.Value.DayNumber) <= 6).OrderBy(d => Math.Abs(d.DayNumber - overleg.ReeksDag!.Value.DayNumber)).ThenBy(d => d).Select(d => (DateOnly?)d).FirstOrDefault() is { } dag)
            {
                dagen.Remove(dag);
                overleg.Volg(reeks, dag);
                verzet.Add(overleg);
            }
            else
            {
                overleg.GelastAf("De reeks is gewijzigd.", handeling);
                afgelast.Add(overleg);
            }
        }

        List<Casusoverleg> nieuw = [.. dagen.Where(d => d < laatste && Werkdagen.IsWerkdag(d)).Select(d => new Casusoverleg(reeks, d, handeling))];
        db.AddRange(nieuw);
        return new(verzet, afgelast, nieuw, gelaten);
    }

    /// <summary>The series ends: what still stands from that day on is cancelled.</summary>
    /// <exception cref="RegelGeschonden">A rule of <see cref="Reeks.Stop"/>, or no reason.</exception>
    public async Task<IReadOnlyList<Casusoverleg>> StopAsync(Reeks reeks, DateOnly vanaf, string? reden, Handeling handeling, CancellationToken stop = default)
    {
        var waarom = Tekst.Verplicht(reden, "de reden", 400);
        reeks.Stop(vanaf, handeling);
        var komend = await KomendAsync(reeks, vanaf, stop);
        komend.RemoveAll(o => o.Agenda.Any(a => a.BesprokenOp is not null));
        komend.ForEach(o => o.GelastAf(waarom, handeling));
        return komend;
    }

    /// <exception cref="RegelGeschonden">An organisation or person that cannot be chosen, or a rule of <see cref="Reeks.NeemtDeel"/>.</exception>
    public async Task NeemtDeelAsync(Reeks reeks, Reeksgenodigde wie, DateOnly dag, CancellationToken stop = default)
    {
        var (organisatie, professional) = (wie.Organisatie, wie.Professional);
        if (!await Organisaties(reeks.HuisId, dag).AnyAsync(o => o.Id == organisatie, stop)
            || (professional is not null && !await Mensen(reeks.HuisId, dag).AnyAsync(p => p.Id == professional && p.OrganisatieId == organisatie, stop)))
        {
            throw new RegelGeschonden("reeks-deelnemer-onbekend", "Kies een partner met een geldig convenant, of iemand die daar werkt.");
        }

        reeks.NeemtDeel(wie);
    }

    private Task<List<Casusoverleg>> KomendAsync(Reeks reeks, DateOnly vanaf, CancellationToken stop)
    {
        var id = reeks.Id;
        return db.Overleggen.AsTracking().AsSplitQuery().Where(o => o.ReeksId == id && o.Dag >= vanaf && o.AfgelastOp == null).OrderBy(o => o.Dag).ToListAsync(stop);
    }

    private async Task<DateOnly> HorizonAsync(DateOnly vandaag, CancellationToken stop)
    {
        var beleid = await db.Beleidsregels.AsNoTracking().Where(b => b.Naam == Overlegbeleid.VooruitMaanden).ToListAsync(stop);
        return vandaag.AddMonths(Overlegbeleid.Waarde(beleid, Overlegbeleid.VooruitMaanden, vandaag));
    }

    private async Task<Reeksafspraak> ControleerAsync(HuisId huis, Reeksafspraak afspraak, DateOnly dag, CancellationToken stop)
    {
        var voorzitter = afspraak.Voorzitter;
        return await Organisaties(huis, dag).AnyAsync(o => o.Id == voorzitter, stop)
            ? afspraak with { Plek = await PlekAsync(huis, afspraak.Plek, stop) }
            : throw new RegelGeschonden("reeks-voorzitter", "Deze organisatie heeft op die dag geen geldig convenant. Kies een andere.");
    }
}
