using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Personen;

namespace Partituur.Kern.Triage;

/// <summary>What the chair offers.</summary>
/// <param name="Voorziening">To whom.</param>
/// <param name="Reden">Why the table decides so; stays in the house.</param>
/// <param name="Personen">The persons of the minimal set.</param>
/// <param name="Waarom">The sentence that the receiver reads.</param>
/// <param name="Nodig">What the local network needs (eis 48).</param>
public sealed record Aanbod(VoorzieningId Voorziening, string? Reden, IReadOnlyList<VerwezenGegevens> Personen, string? Waarom, string? Nodig);

/// <summary>
/// Decides that a local network takes a melding up, and offers it with the least that is needed (eis 45–48). The terugkoppeling waits for the answer: before that nobody knows what came of it.
/// </summary>
public sealed class Verwijzen(PartituurDb db)
{
    /// <summary>Working days, for an installation from before the policy.</summary>
    private const int StandaardTermijn = 5;

    /// <summary>Everything in the partnergids of the house that the viewer may see.</summary>
    public Task<List<Voorziening>> GidsAsync(CancellationToken stop = default) => db.Voorzieningen.AsNoTracking().AsSplitQuery().OrderBy(v => v.Naam).ToListAsync(stop);

    /// <summary>What works where the melding plays and takes its doelgroep, nearest first; the Veiligheidshuis itself (rung 4) is not local.</summary>
    public async Task<IReadOnlyList<(Voorziening Voorziening, Nabijheid Nabij)>> LokaalAsync(Melding melding, DateOnly dag, CancellationToken stop = default)
    {
        var gids = await GidsAsync(stop);
        return [.. Ladder.In(gids, Ladder.Plek(gids, melding.Gemeente, melding.Buurt), melding.DoelgroepId, dag).Where(v => v.Voorziening.Trede < Voorziening.HoogsteTrede)];
    }

    /// <summary>Last day to answer an offer that is made on a day.</summary>
    public async Task<DateOnly> UiterlijkAsync(DateOnly dag, CancellationToken stop = default)
    {
        var regels = await db.Beleidsregels.AsNoTracking().Where(b => b.Naam == Beleid.VerwijzingTermijnDagen && b.Vanaf <= dag).ToListAsync(stop);
        return Werkdagen.Na(dag, regels.Count == 0 ? StandaardTermijn : regels.Getal(Beleid.VerwijzingTermijnDagen, dag));
    }

    /// <summary>The organisation whose professionals can answer: it runs the voorziening, has a valid convenant and somebody with an account; else null, and administratie records the answer.</summary>
    public async Task<OrganisatieId?> OntvangerAsync(Voorziening voorziening, DateOnly dag, CancellationToken stop = default)
    {
        var (organisatie, huis) = (voorziening.OrganisatieId, voorziening.HuisId);
        return organisatie is { } o
            && await db.Convenanten.AnyAsync(c => c.HuisId == huis && c.OrganisatieId == o && c.Van <= dag && (c.Tot == null || c.Tot >= dag), stop)
            && await db.Professionals.AnyAsync(p => p.OrganisatieId == o && db.Accounts.Any(a => a.ProfessionalId == p.Id)
                && p.Rollen.Any(r => r.HuisId == huis && (r.Rol == Rol.Melder || r.Rol == Rol.Partnerprofessional) && r.Van <= dag && (r.Tot == null || r.Tot >= dag)), stop)
            ? o : null;
    }

    /// <summary>The minimal set as it is proposed: name, birth year and one way to reach each person. The chair narrows it.</summary>
    public async Task<IReadOnlyList<VerwezenGegevens>> VoorstelAsync(Melding melding, CancellationToken stop = default)
    {
        var id = melding.Id;
        var personen = await db.Set<Betrokkene>().AsNoTracking().IgnoreAutoIncludes().Where(b => b.MeldingId == id).OrderBy(b => b.Rij)
            .Join(db.Personen.Include(p => p.Contact), b => b.PersoonId, p => p.Id, (b, p) => new { p.Voornamen, p.Voorvoegsel, p.Achternaam, p.Geboortedatum, Telefoon = p.Contact.Where(c => c.Soort == Contactsoort.Telefoon).Select(c => c.Waarde).FirstOrDefault() }).ToListAsync(stop);
        return [.. personen.Select(p => new VerwezenGegevens(new Personalia(p.Achternaam, p.Voorvoegsel, p.Voornamen, Geslacht.Onbekend, null, null).Naam, p.Geboortedatum?.Year, p.Telefoon))];
    }

    /// <param name="melding">Not decided yet.</param>
    /// <param name="aanbod">What is offered to whom.</param>
    /// <param name="handeling">Who decides.</param>
    /// <param name="stop">Ends the wait.</param>
    /// <exception cref="RegelGeschonden">A rule of <see cref="Verwijzing"/> or <see cref="Triagebesluit"/>, or an unknown voorziening.</exception>
    public async Task<Verwijzing> VoerUitAsync(Melding melding, Aanbod aanbod, Handeling handeling, CancellationToken stop = default)
    {
        var (id, naar) = (melding.Id, aanbod.Voorziening);
        var voorziening = await db.Voorzieningen.AsNoTracking().FirstOrDefaultAsync(v => v.Id == naar, stop)
            ?? throw new RegelGeschonden("verwijzing-voorziening-onbekend", "Kies een voorziening die nu in de partnergids staat.");
        var tafel = await Tafeltoets.MagBesluitenAsync(db, melding, handeling, stop);
        var ontvanger = await OntvangerAsync(voorziening, handeling.Dag, stop);
        var besluit = new Triagebesluit(melding, Uitkomst.LokaalNetwerk, aanbod.Reden ?? string.Empty, ontvanger, voorziening.Naam, null, handeling);
        besluit.BijTafel(tafel);
        var verwijzing = new Verwijzing(melding, besluit, voorziening, ontvanger, aanbod.Personen, aanbod.Waarom, aanbod.Nodig, await UiterlijkAsync(handeling.Dag, stop), handeling);
        (await db.Bevragingen.AsTracking().Where(b => b.MeldingId == id).ToListAsync(stop)).ForEach(b => b.Vervalt());
        db.AddRange(besluit, verwijzing);
        return verwijzing;
    }
}
