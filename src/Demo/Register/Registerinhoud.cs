using Partituur.Kern.Personen;
using Partituur.Kern.Plannen;
using Partituur.Kern.Triage;

namespace Partituur.Demo.Register;

/// <summary>What the rows of one melding share.</summary>
internal sealed record Meldingkop(string Nummer, DateOnly Ontvangen, string Melder, string Doelgroep, bool CodeRood, string Gemeente, string? Buurt, string Aanleiding);

/// <summary>Somebody concerned by a melding; <paramref name="Volgnummer"/> is the place among the melding's rows in the file, from 1, bad rows included.</summary>
internal sealed record Persoonrij(Registerrij Bron, Meldingkop Melding, int Volgnummer, string Rol, Personalia Personalia, Adresgegevens? Adres);

internal sealed record Besluitrij(Registerrij Bron, string Nummer, DateOnly Op, Uitkomst Uitkomst, string? Naar);

internal sealed record Interventierij(Registerrij Bron, string Nummer, string Naam, Aard Aard, string Uitvoerder, Periode Periode, InterventieStatus Status, string Herkomst);

internal sealed record Planrij(Registerrij Bron, string Nummer, string Procesregisseur, DateOnly Op, Planuitkomst Uitkomst);

/// <summary>All rows of the four files that are right in themselves.</summary>
internal sealed record Registerinhoud(
    IReadOnlyList<Persoonrij> Personen,
    IReadOnlyList<Besluitrij> Besluiten,
    IReadOnlyList<Interventierij> Interventies,
    IReadOnlyList<Planrij> Plannen,
    Gelezen Gelezen);

/// <summary>How many rows each file has, and which kinds could be read at all.</summary>
internal sealed record Gelezen(int Meldingen, int Personen, int Besluiten, int Interventies, int Plannen, bool AlleMeldingen, bool AlleBesluiten);
