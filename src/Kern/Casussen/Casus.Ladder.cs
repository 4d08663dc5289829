using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Casussen;

/// <content>The rungs between open and ended: opschalen, opschorten and overdragen, each with what stands in its way.</content>
public sealed partial class Casus
{
    /// <summary>First day of the pause; null when there is none, or somebody has said that the case runs again.</summary>
    public DateOnly? OpgeschortVan { get; private set; }

    /// <summary>The day on which it runs again by itself.</summary>
    public DateOnly? OpgeschortTot { get; private set; }

    /// <summary>Days of pauses that are over and closed.</summary>
    public int EerderOpgeschort { get; private set; }

    /// <summary>On this day its clocks stand still.</summary>
    public bool StaatStil(DateOnly dag) => Loopt && OpgeschortVan <= dag && dag < OpgeschortTot;

    /// <summary>Its day has come: it runs, and waits until somebody has seen that.</summary>
    public bool IsOntwaakt(DateOnly dag) => Loopt && OpgeschortTot <= dag;

    /// <summary>
    /// How many days the case has stood still until a day, that day not counted. Whatever counts days on a case (a term, a rhythm, a duration) takes these off, or adds them to its last day.
    /// </summary>
    public int DagenOpgeschort(DateOnly tot)
    {
        if (OpgeschortVan is not { } van || OpgeschortTot is not { } eind)
        {
            return EerderOpgeschort;
        }

        var einde = Afronding is { } a && Kalender.DagVan(a.Op) < eind ? Kalender.DagVan(a.Op) : eind;
        return EerderOpgeschort + Math.Max(0, (tot < einde ? tot : einde).DayNumber - van.DayNumber);
    }

    public IReadOnlyList<string> BelemmeringenOmOpTeSchalen() => !Loopt ? ["Deze casus loopt niet meer. Heropen de casus eerst."] : Regie == Regie.Procesregie ? ["Deze casus heeft al procesregie."] : [];

    public IReadOnlyList<string> BelemmeringenOmOpTeSchorten() => !Loopt ? ["Deze casus loopt niet meer."] : OpgeschortVan is not null ? ["Deze casus is al opgeschort. Hervat de casus eerst."] : [];

    public IReadOnlyList<string> BelemmeringenOmTeHervatten() => OpgeschortVan is null ? ["Deze casus is niet opgeschort."] : [];

    public IReadOnlyList<string> BelemmeringenOmTeHeropenen() => Loopt ? ["Deze casus loopt nog."] : [];

    /// <summary>What stands in the way of offering the case to somebody else. Plan and interventies may run on: who takes over goes on with them.</summary>
    public IReadOnlyList<string> BelemmeringenOmOverTeDragen(StandVanZaken stand, bool isAangeboden) =>
    [
        .. Loopt ? Array.Empty<string>() : ["Deze casus loopt niet meer."],
        .. isAangeboden ? ["Deze casus is al aangeboden. Wacht op het antwoord, of trek het aanbod in."] : Array.Empty<string>(),
        .. stand.OpenActies.Select(StandVanZaken.OverActie),
        .. stand.WachtendeTerugkoppelingen.Select(StandVanZaken.OverTerugkoppeling),
    ];

    /// <summary>Stops the clocks of the case until a day.</summary>
    /// <param name="tot">The day on which it runs again; after today.</param>
    /// <param name="hoogstens">The most days that policy allows.</param>
    /// <param name="handeling">Who decides.</param>
    /// <exception cref="RegelGeschonden">Ended, paused already, or a day that cannot be.</exception>
    public void SchortOp(DateOnly tot, int hoogstens, Handeling handeling)
    {
        Eis(BelemmeringenOmOpTeSchorten(), "casus-opschorten-belemmerd");
        if (tot <= handeling.Dag)
        {
            throw new RegelGeschonden("opschorten-tot-voorbij", "Kies een dag na vandaag.");
        }

        if (tot > handeling.Dag.AddDays(hoogstens))
        {
            throw new RegelGeschonden("opschorten-te-lang", $"Opschorten kan hoogstens {hoogstens} dagen: tot {Tekst.Datum(handeling.Dag.AddDays(hoogstens))}.");
        }

        (OpgeschortVan, OpgeschortTot) = (handeling.Dag, tot);
        Leg("casus-opgeschort", new { van = handeling.Dag, tot });
    }

    /// <summary>The case runs again: before its day, or as the word that its day has come.</summary>
    /// <returns>The days that were agreed and not used.</returns>
    /// <exception cref="RegelGeschonden">Not paused.</exception>
    public int Hervat(Handeling handeling)
    {
        Eis(BelemmeringenOmTeHervatten(), "casus-niet-opgeschort");
        var (eind, dag) = (OpgeschortTot!.Value, handeling.Dag);
        EerderOpgeschort = DagenOpgeschort(dag);
        (OpgeschortVan, OpgeschortTot) = (null, null);
        Leg("casus-hervat", new { dagen = EerderOpgeschort });
        return Math.Max(0, eind.DayNumber - dag.DayNumber);
    }

    /// <summary>Somebody else took the case over: a chain, a local network or another house.</summary>
    /// <exception cref="RegelGeschonden">It has ended meanwhile.</exception>
    public void DraagOver(string reden, string ontvanger, string overdracht, Handeling handeling)
    {
        if (!Loopt)
        {
            throw new RegelGeschonden("overdracht-casus-loopt-niet", "Deze casus is ondertussen afgerond. Bel wie de casus aanbood.");
        }

        Afronding = new(handeling.Professional, handeling.Op, Tekst.Verplicht(reden, "de reden"), Tekst.Verplicht(ontvanger, "de ontvanger", 200), Tekst.Verplicht(overdracht, "wat u overdraagt"));
        Status = CasusStatus.Overgedragen;
        Leg("casus-overgedragen");
    }
}
