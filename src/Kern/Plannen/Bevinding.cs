using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Plannen;

/// <summary>What can be wrong with a plan, heaviest first. The names are stored: they stay.</summary>
public enum Bevindingsregel
{
    KindZonderAanpak,
    VrijZonderOnderdak,
    OntruimingRaakt,
    ZorgZonderKader,
    SteunValtWeg,
    AcuutZonderVervolg,
    DoelZonderInterventie,
    PersoonZonderAanpak,
    TweeTegelijk,
    NietBegonnen,
}

/// <summary>A rule as people read it.</summary>
/// <param name="Regel">The rule.</param>
/// <param name="Code">Its stable code, for the API and for who asks about it.</param>
/// <param name="Titel">In a few words.</param>
/// <param name="Uitleg">When it finds something.</param>
public sealed record Regeltekst(Bevindingsregel Regel, string Code, string Titel, string Uitleg);

/// <summary>
/// One thing that is wrong with a plan, with why and what one can do. <see cref="Sleutel"/> follows from the rule and from what it is about: the same plan gives the same key, and a
/// change in what it is about (a date, an end, another support) gives another, so that a finding that was put aside comes back.
/// </summary>
/// <param name="Regel">Which rule found it.</param>
/// <param name="Personen">Whom it is about; empty for the system as a whole.</param>
/// <param name="Interventies">Which interventies it is about.</param>
/// <param name="Doel">The goal it is about.</param>
/// <param name="Op">The day on which it goes or went wrong, when there is one.</param>
/// <param name="Waarom">A whole sentence.</param>
/// <param name="WatNu">What one can do.</param>
/// <param name="Sleutel">See above.</param>
public sealed record Bevinding(
    Bevindingsregel Regel,
    IReadOnlyList<PersoonId> Personen,
    IReadOnlyList<InterventieId> Interventies,
    Guid? Doel,
    DateOnly? Op,
    string Waarom,
    string WatNu,
    Guid Sleutel)
{
    public Regeltekst Tekst => Bevindingsregels.Van(Regel);

    /// <summary>The facts of an interventie that a finding may rest on. Planned and running are the same here: that it starts changes nothing about what it leans on.</summary>
    internal static string Feit(Interventie i) => string.Create(
        CultureInfo.InvariantCulture,
        $"{i.Id}/{i.PersoonId}/{i.Begin:yyyyMMdd}/{i.Eind:yyyyMMdd}/{(i.Status is InterventieStatus.Afgerond or InterventieStatus.Gestopt ? i.Status.ToString() : string.Empty)}/{i.LeuntOpId}/{i.LeefgebiedId}/{i.Acuut}/{i.Verblijf}/{i.UitVersie}");

    internal static Guid SleutelVan(Bevindingsregel regel, params IEnumerable<string> feiten)
    {
        var tekst = string.Join('\n', feiten.Order(StringComparer.Ordinal).Prepend(Bevindingsregels.Van(regel).Code));
        return new(SHA256.HashData(Encoding.UTF8.GetBytes(tekst)).AsSpan(0, 16));
    }
}

public static class Bevindingsregels
{
    public static IReadOnlyList<Regeltekst> Tabel { get; } =
    [
        new(Bevindingsregel.KindZonderAanpak, "kind-zonder-aanpak", "Kind zonder aanpak", "Iemand onder de 18 jaar in de casus heeft geen doel en geen interventie, en staat niet met een reden buiten het plan."),
        new(Bevindingsregel.VrijZonderOnderdak, "vrij-zonder-onderdak", "Vrij zonder onderdak", "Een straf of dwang met verblijf eindigt, of iemand komt op een afgesproken dag vrij, en binnen een maand begint er niets op het leefgebied huisvesting en geen ander verblijf."),
        new(Bevindingsregel.OntruimingRaakt, "ontruiming-raakt", "Ontruiming raakt het plan", "Er is een ontruiming aangekondigd. Daarna heeft iemand geen onderdak in het plan, of een interventie die op de woning leunt loopt door."),
        new(Bevindingsregel.ZorgZonderKader, "zorg-zonder-kader", "Zorg zonder kader", "Zorg leunt op straf of dwang die eerder eindigt, gestopt is of later begint."),
        new(Bevindingsregel.SteunValtWeg, "steun-valt-weg", "Steun valt weg", "Een interventie leunt op een andere die eerder eindigt, gestopt is of later begint."),
        new(Bevindingsregel.AcuutZonderVervolg, "acuut-zonder-vervolg", "Acuut zonder vervolg", "Een acute interventie wordt niet gevolgd door een structurele op hetzelfde leefgebied."),
        new(Bevindingsregel.DoelZonderInterventie, "doel-zonder-interventie", "Doel zonder interventie", "Voor een doel loopt of komt er geen interventie."),
        new(Bevindingsregel.PersoonZonderAanpak, "persoon-zonder-aanpak", "Persoon zonder aanpak", "Iemand in de casus heeft geen doel en geen interventie, en staat niet met een reden buiten het plan."),
        new(Bevindingsregel.TweeTegelijk, "twee-tegelijk", "Twee afspraken op één uur", "Iemand wordt op twee plaatsen tegelijk verwacht: twee vaste momenten in de week, of een belangrijke datum en een vast moment."),
        new(Bevindingsregel.NietBegonnen, "niet-begonnen", "Niet begonnen", "Een interventie had al moeten beginnen en staat nog op gepland."),
    ];

    public static Regeltekst Van(Bevindingsregel regel) => Tabel[(int)regel];
}
