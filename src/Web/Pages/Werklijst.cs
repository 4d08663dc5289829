using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Plannen;
using Partituur.Kern.Toegang;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages;

/// <summary>What may wait for somebody, in the order in which the filter shows it.</summary>
public enum Taak
{
    [Display(Name = "Code rood")]
    CodeRood,

    [Display(Name = "Besluiten over een melding")]
    Besluiten,

    [Display(Name = "Melding wacht op bevraging")]
    WachtOpBevraging,

    [Display(Name = "Partners bevragen")]
    Bevragen,

    [Display(Name = "Antwoord van partner te laat")]
    AntwoordTeLaat,

    [Display(Name = "Bevraging beantwoorden")]
    Beantwoorden,

    [Display(Name = "Eigen actie")]
    Actie,

    [Display(Name = "Actie in uw casus te laat")]
    ActieInCasus,

    [Display(Name = "Plan van aanpak maken")]
    PlanMaken,

    [Display(Name = "Plan van aanpak vaststellen")]
    PlanVaststellen,

    [Display(Name = "Procesregisseur toewijzen")]
    Toewijzen,

    [Display(Name = "Terugkoppeling verzenden")]
    Terugkoppelen,

    [Display(Name = "Terugkoppeling lezen")]
    TerugkoppelingLezen,

    [Display(Name = "Doorgezette melding oppakken")]
    Oppakken,

    [Display(Name = "Informeren opnieuw bekijken")]
    Informeren,

    [Display(Name = "Verwijzing beantwoorden")]
    VerwijzingBeantwoorden,

    [Display(Name = "Antwoord op verwijzing vastleggen")]
    VerwijzingVastleggen,

    [Display(Name = "Verwijzing zonder antwoord")]
    VerwijzingTeLaat,

    [Display(Name = "Overlap met een ander huis")]
    Overlap,
    [Display(Name = "Actie van de triagetafel")]
    Tafelactie,

    [Display(Name = "Actie van de triagetafel te laat")]
    TafelactieTeLaat,

    [Display(Name = "Code rood: niemand reageerde op tijd")]
    CodeRoodAlarm,

    [Display(Name = "Belangrijke datum in een casus")]
    Casusdatum,

    [Display(Name = "Opgeschorte casus loopt weer")]
    CasusOntwaakt,

    [Display(Name = "Aangeboden casus beantwoorden")]
    OverdrachtBeantwoorden,

    [Display(Name = "Antwoord op een aangeboden casus vastleggen")]
    OverdrachtVastleggen,

    [Display(Name = "Aangeboden casus zonder antwoord")]
    OverdrachtTeLaat,

    [Display(Name = "Doorzettingsmacht: antwoord gevraagd")]
    Doorzetting,

    [Display(Name = "Doorzettingsmacht: resultaat vastleggen")]
    DoorzettingResultaat,

    [Display(Name = "Akkoord met het plan gevraagd")]
    Instemmen,

    [Display(Name = "Partner niet akkoord met het plan")]
    Bezwaar,

    [Display(Name = "Nazorg na het einde van een casus")]
    Nazorg,

    [Display(Name = "Nazorg die aandacht vraagt")]
    NazorgAandacht,

    [Display(Name = "Hield een casus stand?")]
    Standhouden,

    [Display(Name = "Casusoverleg voorbereiden")]
    Voorbereiden,

    [Display(Name = "Uitkomsten van een overleg lezen")]
    UitkomstLezen,

    [Display(Name = "Verslag van een overleg vaststellen")]
    VerslagVaststellen,
}

/// <summary>One thing that waits. A class with setters, because EF composes a UNION ALL only over member initialisers.</summary>
public sealed class Taakregel
{
    public Taak Soort { get; init; }

    public Guid Id { get; init; }

    /// <summary>The object on which the work is done: the case of an actie, else the same as <see cref="Id"/>.</summary>
    public Guid Waar { get; init; }

    /// <summary>Number of melding or casus; empty when the viewer may not see that.</summary>
    public string Nummer { get; init; } = string.Empty;

    public string Over { get; init; } = string.Empty;

    public bool Rood { get; init; }

    /// <summary>The deadline; <see cref="DateOnly.MaxValue"/> is none, so that the database can sort on it.</summary>
    public DateOnly Voor { get; init; }

    public DateTimeOffset Sinds { get; init; }

    public DateOnly? Termijn => Voor == DateOnly.MaxValue ? null : Voor;

    public DateOnly Dag => Termijn ?? Kern.Logboek.Kalender.DagVan(Sinds);

    public string Titel => Soort switch
    {
        Taak.Tafelactie => "Actie van de triagetafel",
        Taak.Beantwoorden => "Vraag van het Veiligheidshuis",
        Taak.VerwijzingBeantwoorden or Taak.VerwijzingVastleggen or Taak.VerwijzingTeLaat => "Verwijzing",
        Taak.TerugkoppelingLezen when Nummer.Length == 0 => "Terugkoppeling",
        Taak.Actie when Nummer.Length == 0 => "Actie",
        Taak.OverdrachtBeantwoorden or Taak.OverdrachtVastleggen or Taak.OverdrachtTeLaat => "Overdracht van een casus",
        Taak.Doorzetting or Taak.DoorzettingResultaat or Taak.Instemmen or Taak.Bezwaar or Taak.CasusOntwaakt => $"Casus {Nummer}",
        Taak.Nazorg when Nummer.Length == 0 => "Nazorg",
        Taak.Nazorg or Taak.NazorgAandacht or Taak.Standhouden => $"Casus {Nummer}",
        Taak.Voorbereiden => $"Casus {Nummer}",
        Taak.UitkomstLezen or Taak.VerslagVaststellen => "Casusoverleg",
        Taak.Casusdatum or Taak.Actie or Taak.ActieInCasus or Taak.PlanMaken or Taak.PlanVaststellen or Taak.Toewijzen => $"Casus {Nummer}",
        _ => $"Melding {Nummer}",
    };

    public string Pad => Soort switch
    {
        Taak.Tafelactie or Taak.TafelactieTeLaat => $"/triage/tafelacties/{Waar}",
        Taak.Casusdatum => $"/casussen/data/{Id}",
        Taak.CasusOntwaakt => $"/casussen/{Waar}/opschorten",
        Taak.OverdrachtBeantwoorden or Taak.OverdrachtVastleggen or Taak.OverdrachtTeLaat => $"/casussen/overdrachten/{Waar}",
        Taak.Doorzetting or Taak.DoorzettingResultaat => $"/casussen/{Waar}/doorzetten/{Id}",
        Taak.Instemmen or Taak.Bezwaar => $"/casussen/{Waar}/plan/instemmen/{Id}",
        Taak.Nazorg or Taak.NazorgAandacht => $"/casussen/nazorg/{Id}",
        Taak.Standhouden => $"/casussen/standgehouden/{Id}",
        Taak.Voorbereiden => $"/overleggen/voorbereiden/{Waar}/{Id}",
        Taak.UitkomstLezen => $"/overleggen/uitkomsten/{Id}",
        Taak.VerslagVaststellen => $"/overleggen/verslag/{Id}",
        Taak.Besluiten => $"/meldingen/{Waar}/besluiten",
        Taak.Bevragen => $"/meldingen/{Waar}/bevragen",
        Taak.Beantwoorden => $"/triage/bevragingen/{Waar}",
        Taak.Terugkoppelen => $"/triage/terugkoppelingen/{Waar}",
        Taak.VerwijzingBeantwoorden or Taak.VerwijzingVastleggen or Taak.VerwijzingTeLaat => $"/triage/verwijzingen/{Waar}",
        Taak.Overlap => $"/meldingen/overlap/{Waar}",
        Taak.TerugkoppelingLezen => $"/triage/terugkoppelingen/{Waar}/lezen",
        Taak.Actie or Taak.ActieInCasus or Taak.PlanMaken or Taak.PlanVaststellen or Taak.Toewijzen => $"/casussen/{Waar}",
        _ => $"/meldingen/{Waar}",
    };
}

/// <param name="Regels">At most <see cref="Werklijst.Hoogstens"/>, most urgent first.</param>
/// <param name="Aantallen">Per kind, without the filter.</param>
public sealed record Werk(IReadOnlyList<Taakregel> Regels, IReadOnlyDictionary<Taak, int> Aantallen)
{
    public static Werk Niets { get; } = new([], new Dictionary<Taak, int>());
}

/// <summary>
/// What waits for the viewer, within the visible set: one UNION ALL over the roles' branches. This is the most visited page, so each branch names house and status outright:
/// the visible set alone leaves no index to use. A second statement counts only when the first one did not show everything.
/// </summary>
public sealed partial class Werklijst(PartituurDb db, Kijker kijker, DateOnly vandaag)
{
    public const int Hoogstens = 50;

    private readonly HuisId huis = kijker.Huis;
    private readonly OrganisatieId organisatie = kijker.Organisatie;
    private readonly ProfessionalId wie = kijker.Wie;
    private readonly DateOnly geenTermijn = DateOnly.MaxValue;

    public async Task<Werk> LaadAsync(Taak? soort)
    {
        var takken = Takken().ToList();
        if (takken.Count == 0)
        {
            return Werk.Niets;
        }

        var gekozen = soort is { } s ? takken.Where(t => t.Soorten.Contains(s)).ToList() : takken;
        var regels = gekozen.Count == 0 ? [] : await Verenig(gekozen).Where(r => soort == null || r.Soort == soort)
            .OrderByDescending(r => r.Rood).ThenBy(r => r.Voor <= vandaag ? r.Voor : geenTermijn).ThenBy(r => r.Sinds)
            .Take(Hoogstens + 1).ToListAsync();
        var aantallen = soort is null && regels.Count <= Hoogstens
            ? regels.CountBy(r => r.Soort).ToDictionary()
            : await Verenig(takken).GroupBy(r => r.Soort).Select(g => new { g.Key, Aantal = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Aantal);
        return new([.. regels.Take(Hoogstens).OrderByDescending(r => r.Rood).ThenBy(r => r.Dag).ThenBy(r => r.Sinds)], aantallen);
    }

    private static IQueryable<Taakregel> Verenig(List<Tak> takken) => takken.Select(t => t.Vraag).Aggregate((een, ander) => een.Concat(ander));

    /// <summary>The branches of all roles that the viewer holds; a kind comes once, however many roles ask for it.</summary>
    private IEnumerable<Tak> Takken()
    {
        if (kijker.ZietMeldingenVanHuis)
        {
            yield return new(CodeRood(), Taak.CodeRood);
            yield return new(Overlap(), Taak.Overlap);
            if (kijker.Is(Rol.Triagevoorzitter))
            {
                yield return new(VerwijzingTeLaat(), Taak.VerwijzingTeLaat);
                yield return new(RijpVoorBesluit(), Taak.Besluiten);
                yield return new(TafelactiesTeLaat(), Taak.TafelactieTeLaat);
                yield return new(CodeRoodAlarmen(), Taak.CodeRoodAlarm);
            }

            if (kijker.Is(Rol.Administratie))
            {
                yield return new(ZonderAccount(), Taak.VerwijzingVastleggen);
                yield return new(ZonderBevraging(Taak.Bevragen), Taak.Bevragen);
                yield return new(AntwoordTeLaat(), Taak.AntwoordTeLaat);
                yield return new(InformerenOpnieuw(), Taak.Informeren);
            }
            else if (kijker.Is(Rol.Triagevoorzitter))
            {
                yield return new(ZonderBevraging(Taak.WachtOpBevraging), Taak.WachtOpBevraging);
            }

            if (kijker.Is(Rol.Administratie, Rol.Procesregisseur))
            {
                yield return new(TeVerzenden(), Taak.Terugkoppelen);
            }
        }

        if (kijker.ZietCasussenVanHuis && kijker.Is(Rol.Procesregisseur))
        {
            yield return new(EigenCasussen(), Taak.PlanMaken, Taak.PlanVaststellen);
            yield return new(ZonderProcesregisseur(), Taak.Toewijzen);
            yield return new(ActiesInEigenCasussen(), Taak.ActieInCasus);
            yield return new(Ontwaakt(), Taak.CasusOntwaakt);
            yield return new(OverdrachtTeLaat(), Taak.OverdrachtTeLaat);
            yield return new(DoorzettingenZonderResultaat(), Taak.DoorzettingResultaat);
            yield return new(Bezwaren(), Taak.Bezwaar);
            yield return new(NazorgDieAandachtVraagt(), Taak.NazorgAandacht);
        }

        if (kijker.ZietCasussenVanHuis)
        {
            yield return new(AanOnsHuis(), Taak.OverdrachtBeantwoorden);
            if (kijker.Is(Rol.Administratie))
            {
                yield return new(OverdrachtZonderAccount(), Taak.OverdrachtVastleggen);
            }
        }

        if (kijker.ZietCasussenVanHuis && kijker.Is(Rol.Procesregisseur))
        {
            yield return new(Standhouden(), Taak.Standhouden);
        }

        if (kijker.HeeftConvenant && Rechtentabel.Mag(PlanRecht.Nazorg, kijker))
        {
            yield return new(Nazorg(), Taak.Nazorg);
        }

        if (kijker.HeeftConvenant && Rechtentabel.Mag(CasusRecht.Dateren, kijker))
        {
            yield return new(Casusdata(), Taak.Casusdatum);
        }

        if (kijker.IsDeelnemer)
        {
            yield return new(DoorzettingenAanOns(), Taak.Doorzetting);
            yield return new(TeInstemmen(), Taak.Instemmen);
            yield return new(UitkomstenTeLezen(), Taak.UitkomstLezen);
        }

        if (kijker.HeeftConvenant && Rechtentabel.Mag(OverlegRecht.Vaststellen, kijker))
        {
            yield return new(VerslagenVastTeStellen(), Taak.VerslagVaststellen);
        }

        if (kijker.HeeftConvenant && Rechtentabel.Mag(PlanRecht.ActieAfmelden, kijker))
        {
            yield return new(EigenActies(), Taak.Actie);
        }

        if (kijker.HeeftConvenant && Rechtentabel.Mag(TriageRecht.TafelactieAfmelden, kijker))
        {
            yield return new(Tafelacties(), Taak.Tafelactie);
        }

        if (kijker.IsPartner)
        {
            yield return new(TeLezen(), Taak.TerugkoppelingLezen);
            yield return new(Doorgezet(), Taak.Oppakken);
            if (kijker.HeeftConvenant)
            {
                yield return new(AanOns(), Taak.VerwijzingBeantwoorden);
                yield return new(AanOnzeOrganisatie(), Taak.OverdrachtBeantwoorden);
            }

            if (kijker.Is(Rol.Partnerprofessional))
            {
                yield return new(TeVoorbereiden(), Taak.Voorbereiden);
                yield return new(TeBeantwoorden(), Taak.Beantwoorden);
            }
        }
    }

    private sealed record Tak(IQueryable<Taakregel> Vraag, params Taak[] Soorten);
}
