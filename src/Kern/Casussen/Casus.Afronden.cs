using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Casussen;

/// <summary>How a case ended: who, when, why, who receives it and what is handed over (eis 81).</summary>
public sealed record Afronding(ProfessionalId Door, DateTimeOffset Op, string Reden, string? Ontvanger, string? Overdracht);

/// <summary>The facts from other rooms that afschalen and afsluiten depend on.</summary>
/// <param name="OpenActies">Descriptions of acties that are not done.</param>
/// <param name="LopendeInterventies">Names of interventies that still run.</param>
/// <param name="WachtendeTerugkoppelingen">Organisations that have not heard yet what came of it.</param>
public sealed record StandVanZaken(IReadOnlyList<string> OpenActies, IReadOnlyList<string> LopendeInterventies, IReadOnlyList<string> WachtendeTerugkoppelingen)
{
    public static string OverActie(string wat) => $"Deze actie staat nog open: {wat.TrimEnd('.')}.";

    public static string OverInterventie(string naam) => $"Deze interventie loopt nog: {naam}. Schaal af naar wie haar voortzet.";

    public static string OverTerugkoppeling(string organisatie) => $"{organisatie} wacht nog op terugkoppeling.";
}

/// <content>How a case ends, and begins again.</content>
public sealed partial class Casus
{
    /// <summary>What is missing before a regular chain can take over, in sentences for the screen. Receiver and handover are asked on the page itself.</summary>
    public IReadOnlyList<string> BelemmeringenOmAfTeSchalen(StandVanZaken stand)
    {
        var uit = new List<string>();
        if (!Loopt)
        {
            uit.Add("Deze casus loopt niet meer.");
        }

        if (Regie == Regie.Procesregie && ProcesregisseurId is null)
        {
            uit.Add("Er is nog geen procesregisseur toegewezen.");
        }

        if (Regie == Regie.Procesregie && Status < CasusStatus.InUitvoering)
        {
            uit.Add("Er is nog geen plan van aanpak vastgesteld.");
        }

        uit.AddRange(stand.OpenActies.Select(StandVanZaken.OverActie));
        uit.AddRange(stand.WachtendeTerugkoppelingen.Select(StandVanZaken.OverTerugkoppeling));
        return uit;
    }

    /// <summary>For closing the same, and nothing may still run: who would watch over it?</summary>
    public IReadOnlyList<string> BelemmeringenOmAfTeSluiten(StandVanZaken stand) =>
        [.. BelemmeringenOmAfTeSchalen(stand), .. stand.LopendeInterventies.Select(StandVanZaken.OverInterventie)];

    /// <exception cref="RegelGeschonden">Something is missing; the sentence lists what.</exception>
    public void MoetKunnenAfschalen(StandVanZaken stand) => Eis(BelemmeringenOmAfTeSchalen(stand), "casus-afschalen-belemmerd");

    /// <exception cref="RegelGeschonden">Something is missing or still runs; the sentence lists what.</exception>
    public void MoetKunnenAfsluiten(StandVanZaken stand) => Eis(BelemmeringenOmAfTeSluiten(stand), "casus-afsluiten-belemmerd");

    /// <summary>Hands back to a regular chain or local network (eis 81).</summary>
    /// <exception cref="RegelGeschonden">Something is missing; the sentence lists what.</exception>
    public void SchaalAf(string reden, string ontvanger, string overdracht, StandVanZaken stand, Handeling handeling)
    {
        MoetKunnenAfschalen(stand);
        Rond(CasusStatus.Afgeschaald, new Afronding(handeling.Professional, handeling.Op, Tekst.Verplicht(reden, "de reden"), Tekst.Verplicht(ontvanger, "de ontvanger", 200), Tekst.Verplicht(overdracht, "de overdracht")));
    }

    /// <exception cref="RegelGeschonden">Something is missing or still runs; the sentence lists what.</exception>
    public void SluitAf(string reden, StandVanZaken stand, Handeling handeling)
    {
        MoetKunnenAfsluiten(stand);
        Rond(CasusStatus.Afgesloten, new Afronding(handeling.Professional, handeling.Op, Tekst.Verplicht(reden, "de reden"), null, null));
    }

    /// <summary>Takes an ended case up again; it goes back to Analyse.</summary>
    public void Heropen(string reden, Handeling handeling)
    {
        if (Loopt)
        {
            throw new RegelGeschonden("casus-loopt-nog", "Deze casus loopt nog.");
        }

        _ = Tekst.Verplicht(reden, "de reden");
        Leg("casus-heropend", new { was = Status.ToString(), door = handeling.Wie?.Waarde });
        Status = CasusStatus.Analyse;
        Afronding = null;
    }

    private static void Eis(IReadOnlyList<string> belemmeringen, string code)
    {
        if (belemmeringen.Count > 0)
        {
            throw new RegelGeschonden(code, "Dit kan nog niet. " + string.Join(" ", belemmeringen));
        }
    }

    private void Rond(CasusStatus status, Afronding afronding)
    {
        Status = status;
        Afronding = afronding;
        Leg(status == CasusStatus.Afgeschaald ? "casus-afgeschaald" : "casus-afgesloten");
    }
}
