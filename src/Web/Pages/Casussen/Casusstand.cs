using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Plannen;
using Partituur.Kern.Triage;
using Partituur.Kern.Volgen;

namespace Partituur.Web.Pages.Casussen;

/// <summary>Somebody in the case, on the stand van zaken.</summary>
public sealed record Standpersoon(PersoonId Id, string Naam, string Rol, int? Leeftijd, bool Waarschuwing);

/// <summary>Somebody whom one may call about the case.</summary>
public sealed record Standcontact(string Rol, string Naam, string Organisatie, string? Functie, string? Telefoon);

/// <summary>A goal of the plan as it is now.</summary>
public sealed record Standdoel(PersoonId Over, string Leefgebied, string Omschrijving);

/// <summary>A line of the journal.</summary>
public sealed record Standregel(DateTimeOffset Op, Journaalsoort Journaalsoort, FeitOfOordeel Soort, string Inhoud, string Bron);

/// <summary>
/// The stand van zaken of a case on one page. Everything follows from what stands in the case already, through the visible set, so that it is always current and nobody types anything twice.
/// </summary>
/// <param name="Nummer">Of the case.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Op">The day of which this is the stand.</param>
/// <param name="Essentie">What it is really about.</param>
/// <param name="Personen">Who is in it, oldest first.</param>
/// <param name="Planversie">Version of the plan; null is no plan.</param>
/// <param name="Doelen">What is aimed at.</param>
/// <param name="Interventies">What runs or is planned.</param>
/// <param name="Acties">What was agreed and is not done.</param>
/// <param name="Vast">What is stuck, in sentences.</param>
/// <param name="Bellen">Whom to call.</param>
/// <param name="Data">What comes.</param>
/// <param name="VolgendOverleg">The next meeting.</param>
/// <param name="Journaal">The last lines.</param>
public sealed record Casusstand(
    string Nummer,
    CasusStatus Status,
    DateOnly Op,
    string? Essentie,
    IReadOnlyList<Standpersoon> Personen,
    int? Planversie,
    IReadOnlyList<Standdoel> Doelen,
    IReadOnlyList<LopendeInterventie> Interventies,
    IReadOnlyList<OpenActie> Acties,
    IReadOnlyList<string> Vast,
    IReadOnlyList<Standcontact> Bellen,
    IReadOnlyList<VerwachteDatum> Data,
    DateOnly? VolgendOverleg,
    IReadOnlyList<Standregel> Journaal)
{
    private const int LaatsteRegels = 5;

    /// <summary>The beginning of a line of the journal: the whole stands in the dossier.</summary>
    public static string Kort(string tekst) => tekst.Length <= 180 ? tekst : tekst[..Math.Max(120, tekst.LastIndexOf(' ', 180))] + " …";

    public string NaamVan(PersoonId? wie) => Personen.FirstOrDefault(p => p.Id == wie)?.Naam ?? "iedereen";

    /// <param name="db">As the viewer sees it.</param>
    /// <param name="casus">The case.</param>
    /// <param name="stop">Ends the wait.</param>
    public static async Task<Casusstand> LeesAsync(PartituurDb db, Casus casus, CancellationToken stop = default)
    {
        var (id, vandaag) = (casus.Id, db.Handeling!.Dag);
        var personen = (await db.PersonenVanAsync(id)).Select(p => new Standpersoon(p.Id, p.Naam, p.Rol, Leeftijd(p.Geboortedatum, vandaag), p.Waarschuwing)).ToList();
        var acties = await db.Acties.AsNoTracking().Where(a => a.CasusId == id && a.Status == ActieStatus.Open).OrderBy(a => a.Voor)
            .Select(a => new OpenActie(a.Wat, db.Professionals.Where(p => p.Id == a.EigenaarId).Select(p => p.Naam).First(), db.Organisaties.Where(o => o.Id == a.OrganisatieId).Select(o => o.Naam).First(), a.Voor)).ToListAsync(stop);
        var interventies = await db.Interventies.AsNoTracking().Where(i => i.CasusId == id && i.UitVersie == null && (i.Status == InterventieStatus.Loopt || i.Status == InterventieStatus.Gepland))
            .OrderBy(i => i.Begin).ThenBy(i => i.Naam).Select(i => new LopendeInterventie(i.Naam, i.Aard, db.Organisaties.Where(o => o.Id == i.PartnerId).Select(o => o.Naam).First(), i.Begin, i.Eind, i.Status)).ToListAsync(stop);
        var plan = await PlanAsync(db, id, stop);
        var data = await db.Casusdata.AsNoTracking().Where(d => d.CasusId == id && d.Status == DatumStatus.Verwacht).OrderBy(d => d.Dag)
            .Select(d => new VerwachteDatum(d.Id, d.Soort, d.OverId, d.Dag, d.Tijd, d.Notitie, d.WaarschuwVanaf <= vandaag)).ToListAsync(stop);
        var overleg = await db.Overleggen.AsNoTracking().Where(o => o.Dag >= vandaag && o.Agenda.Any(a => a.CasusId == id)).MinAsync(o => (DateOnly?)o.Dag, stop);
        var journaal = await db.Journaal.AsNoTracking().Where(j => j.CasusId == id).OrderByDescending(j => j.Op).ThenByDescending(j => j.Id).Take(LaatsteRegels)
            .Select(j => new Standregel(j.Op, j.Journaalsoort, j.Soort, j.Inhoud, db.Organisaties.Where(o => o.Id == j.BronId).Select(o => o.Naam).First())).ToListAsync(stop);
        var vast = Knelpunten.Van(vandaag, acties, interventies, data, [.. await WachtendAsync(db, casus, stop), .. await OpvallendAsync(db, casus, vandaag, stop)]);
        return new(casus.Nummer, casus.Status, vandaag, casus.Essentie, personen, plan.Versie, plan.Doelen, interventies, acties, vast, await BellenAsync(db, casus, stop), data, overleg, journaal);
    }

    private static async Task<(int? Versie, List<Standdoel> Doelen)> PlanAsync(PartituurDb db, CasusId id, CancellationToken stop)
    {
        var versie = await db.Set<Planversie>().Where(v => db.Plannen.Any(p => p.Id == v.PlanId && p.CasusId == id)).MaxAsync(v => (int?)v.Nummer, stop);
        var doelen = versie is null ? [] : await db.Set<Doel>().AsNoTracking().Where(d => d.UitVersie == null && db.Plannen.Any(p => p.Id == d.PlanId && p.CasusId == id))
            .Select(d => new Standdoel(d.PersoonId, db.Leefgebieden.Where(l => l.Id == d.LeefgebiedId).Select(l => l.Naam).First(), d.Omschrijving)).ToListAsync(stop);
        return (versie, doelen);
    }

    /// <summary>Who waits for an answer: as far as the viewer may see the melding.</summary>
    private static async Task<IReadOnlyList<OpenVraag>> WachtendAsync(PartituurDb db, Casus casus, CancellationToken stop)
    {
        var melding = casus.MeldingId;
        var vragen = await db.Bevragingen.AsNoTracking().Where(b => b.MeldingId == melding && b.Antwoord == null)
            .Select(b => new { Aan = db.Organisaties.Where(o => o.Id == b.AanOrganisatieId).Select(o => o.Naam).First(), b.Uiterlijk }).ToListAsync(stop);
        var berichten = await db.Terugkoppelingen.AsNoTracking().Where(t => t.MeldingId == melding && t.VerzondenOp == null)
            .Select(t => db.Organisaties.Where(o => o.Id == t.AanOrganisatieId).Select(o => o.Naam).First()).ToListAsync(stop);
        return [.. await Standmacht.LeesAsync(db, casus, stop), .. vragen.Select(v => new OpenVraag($"Nog geen antwoord van {v.Aan}", v.Uiterlijk)), .. berichten.Distinct().Select(b => new OpenVraag($"{b} wacht nog op terugkoppeling", null))];
    }

    /// <summary>What watching over the case finds beside late acties and interventies that did not begin, which are among the sentences already.</summary>
    private static async Task<IEnumerable<OpenVraag>> OpvallendAsync(PartituurDb db, Casus casus, DateOnly vandaag, CancellationToken stop) => !casus.Loopt ? []
        : (await new SignalenLezen(db).VanAsync(casus, vandaag, stop)).Signalen.Where(s => s.Signaal.Soort is not (Signaalsoort.ActieTeLaat or Signaalsoort.InterventieNietBegonnen)).Select(s => new OpenVraag(s.Signaal.Waarom.TrimEnd('.'), null));

    private static async Task<IReadOnlyList<Standcontact>> BellenAsync(PartituurDb db, Casus casus, CancellationToken stop)
    {
        List<(ProfessionalId Wie, string Rol)> rollen = [];
        void Noem(ProfessionalId? wie, string rol)
        {
            if (wie is { } id && !rollen.Exists(r => r.Wie == id))
            {
                rollen.Add((id, rol));
            }
        }

        Noem(casus.ProcesregisseurId, "Procesregisseur");
        Noem(casus.VervangerId, "Vervanger");
        Noem(casus.CasemanagerId, "Casemanager");
        foreach (var deelnemer in casus.Deelnemers.Where(d => d.Tot is null))
        {
            Noem(deelnemer.ProfessionalId, "Deelnemer");
        }

        var ids = rollen.Select(r => r.Wie).ToList();
        var mensen = await db.Professionals.AsNoTracking().IgnoreAutoIncludes().Where(p => ids.Contains(p.Id))
            .Select(p => new { p.Id, p.Naam, p.Functie, p.Mobiel, Organisatie = db.Organisaties.Where(o => o.Id == p.OrganisatieId).Select(o => o.Naam).First() }).ToDictionaryAsync(p => p.Id, stop);
        return [.. rollen.Select(r => (r.Rol, Mens: mensen[r.Wie])).OrderBy(r => r.Rol == "Deelnemer").ThenBy(r => r.Rol == "Deelnemer" ? r.Mens.Organisatie : string.Empty, StringComparer.Ordinal)
            .Select(r => new Standcontact(r.Rol, r.Mens.Naam, r.Mens.Organisatie, r.Mens.Functie, r.Mens.Mobiel))];
    }

    private static int? Leeftijd(DateOnly? geboren, DateOnly vandaag) =>
        geboren is not { } dag ? null : vandaag.Year - dag.Year - (dag > vandaag.AddYears(dag.Year - vandaag.Year) ? 1 : 0);
}
