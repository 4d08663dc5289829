using Partituur.Kern.Gedeeld;

namespace Partituur.Demo.Wereld;

/// <summary>Who does the house's own work in a story.</summary>
internal sealed record Bezetting(HuisId Huis, Collega Administratie, Collega Voorzitter, IReadOnlyList<Collega> Regisseurs)
{
    public static Bezetting Noord(Netwerkkaart k) => new(k.Noord, k["administratie"], k["voorzitter"], [k["regisseur"], k["regisseur2"]]);

    public static Bezetting Midden(Netwerkkaart k) => new(k.Midden, k["midden-administratie"], k.Van("Gemeente Roermond"), [k["midden-regisseur"], k["regisseur2"]]);
}
