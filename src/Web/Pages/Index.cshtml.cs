using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Bewaren;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Inzicht;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Personen;
using Partituur.Kern.Plannen;
using Partituur.Kern.Toegang;
using Partituur.Kern.Triage;
using Partituur.Kern.Volgen;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Pages.Casussen;
using Partituur.Web.Pages.Triage;

namespace Partituur.Web.Pages;

/// <summary>The home of everybody: what waits for me.</summary>
[Recht(ToegangRecht.EigenAccount)]
public sealed class IndexModel(PartituurDb db) : Pagina(db)
{
    /// <summary>Findings that are named; the rest is counted.</summary>
    public const int GenoemdeSignalen = 5;

    /// <summary>Only this kind.</summary>
    [BindProperty(SupportsGet = true)]
    public Taak? Soort { get; set; }

    public Werk Werk { get; private set; } = Werk.Niets;

    public Stapels? Stapels { get; private set; }

    /// <summary>Decisions of months ago that wait for somebody to say whether they were right, as one line.</summary>
    public int Terugblikken { get; private set; }

    /// <summary>Ended cases of which the house is asked whether they held, as one line.</summary>
    public int Standgehouden { get; private set; }

    /// <summary>Whether the page fetches what drifts after it has come: that reads all of somebody's cases, and the list does not wait for it.</summary>
    public bool Volgt => Soort is null && HeeftLijst && Kijker.HeeftConvenant && Mag(VolgRecht.Overzicht);

    /// <summary>Counts without content, for who steers.</summary>
    public Wachtend? Wachtend { get; private set; }

    public int? BewaartermijnVoorbij { get; private set; }

    public Beheerstand? Beheer { get; private set; }

    public DateOnly Vandaag => Handeling.Dag;

    public IEnumerable<Taakregel> CodeRood => Werk.Regels.Where(r => r.Soort == Taak.CodeRood);

    public IEnumerable<Taakregel> Regels => Werk.Regels.Where(r => r.Soort != Taak.CodeRood);

    public int Alles => Werk.Aantallen.Values.Sum();

    /// <summary>Whether more waits than is shown.</summary>
    public bool HeeftMeer => Werk.Regels.Count < (Soort is { } soort ? Werk.Aantallen.GetValueOrDefault(soort) : Alles);

    public bool Stuurt => Kijker.Is(Rol.Manager, Rol.Bestuurder, Rol.Informatieanalist);

    public bool IsBij => Werk.Regels.Count == 0 && Stapels is not { Iets: true } && Terugblikken == 0 && Standgehouden == 0;

    /// <summary>Whether the viewer has a list at all: who only steers or keeps the installation has counts instead.</summary>
    public bool HeeftLijst => KentLijst(Kijker);

    /// <summary>The same for the API.</summary>
    public static bool KentLijst(Kijker kijker) => kijker.ZietMeldingenVanHuis || kijker.IsPartner;

    public override async Task LaadAsync()
    {
        if (HeeftLijst)
        {
            var lijst = new Werklijst(Db, Kijker, Vandaag);
            Werk = await lijst.LaadAsync(Soort);
            Stapels = Mag(PersoonRecht.VoorstelBeoordelen) && Kijker.ZietCasussenVanHuis ? await lijst.StapelsAsync() : null;
            Terugblikken = Kijker.ZietMeldingenVanHuis && Mag(TriageRecht.Terugblikken) ? await TerugblikRij.WachtendAsync(Db, Kijker.Huis) : 0;
            Standgehouden = Kijker.ZietCasussenVanHuis && Mag(PlanRecht.Standhouden) ? await BeklijvingVraag.WachtendOpHuisAsync(Db) : 0;
            Vraag = new { Soort };
            Getoond = [.. Werk.Regels.Select(r => r.Id)];
        }

        Wachtend = Kijker.Is(Rol.Manager) ? await Wachtend.TelAsync(Db, Kijker.Huis, Vandaag) : null;
        BewaartermijnVoorbij = Mag(BewarenRecht.Lezen) ? await Wachtend.BewaartermijnVoorbijAsync(Db, Kijker.Huis, Vandaag) : null;
        Beheer = Mag(NetwerkRecht.Beheren) ? await Beheerstand.TelAsync(Db, Kijker.Huis, Vandaag) : null;
    }

    /// <summary>What drifts in my cases and lies with me; the first are named.</summary>
    [Recht(VolgRecht.Overzicht)]
    public async Task<IActionResult> OnGetSignalenAsync()
    {
        Signaalrij[] signalen = Volgt ? [.. SignalenLezen.Bij(await new SignalenLezen(Db).MijnAsync(Kijker.Wie, Vandaag), Kijker.Wie).Select(s => new Signaalrij(s.Beeld.Casus, s.Signaal))] : [];
        Getoond = [.. signalen.Take(GenoemdeSignalen).Select(s => s.Casus.Id.Waarde)];
        return Partial("_WerklijstSignalen", signalen);
    }

    /// <summary>How late, in words.</summary>
    public string HoeLaat(Taakregel regel)
    {
        static string Dagen(int aantal) => aantal == 1 ? "1 dag" : $"{aantal} dagen";
        var verschil = Vandaag.DayNumber - regel.Dag.DayNumber;
        return (regel.Termijn, verschil) switch
        {
            (null, 0) => "sinds vandaag",
            (null, _) => $"wacht {Dagen(verschil)}",
            (_, > 0) => $"{Dagen(verschil)} te laat",
            (_, 0) => "vandaag",
            _ => $"over {Dagen(-verschil)}",
        };
    }

    public sealed record Signaalrij(Casus Casus, GevolgdSignaal Signaal);
}
