using System.Text.Json;
using System.Text.Json.Serialization;
using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Tests.Hulp;

/// <summary>A rule is broken: with its code, with a sentence for people, and without a trace on what it guards.</summary>
internal static class Breekt
{
    private static readonly JsonSerializerOptions Opties = new() { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Does it, expects the refusal, and expects that nothing of <paramref name="ongemoeid"/> has changed. Returns the sentence.</summary>
    public static string Regel(string code, Action doe, params object[] ongemoeid)
    {
        var voor = ongemoeid.Select(Foto).ToList();
        var fout = Assert.Throws<RegelGeschonden>(doe);
        Assert.Equal(code, fout.Code);
        Assert.False(string.IsNullOrWhiteSpace(fout.Message));
        Assert.Equal(voor, ongemoeid.Select(Foto));
        return fout.Message;
    }

    /// <summary>All public values of a thing, its parts and its events.</summary>
    public static string Foto(object ding) => JsonSerializer.Serialize(ding, ding.GetType(), Opties);

    /// <summary>The names of the events that wait to be saved.</summary>
    public static IReadOnlyList<string> Sporen(this Aggregaat aggregaat) => [.. aggregaat.Gebeurtenissen.Select(g => g.Soort)];

    /// <summary>The names of the events that this adds.</summary>
    public static IReadOnlyList<string> SporenVan(this Aggregaat aggregaat, Action doe)
    {
        var voor = aggregaat.Gebeurtenissen.Count;
        doe();
        return [.. aggregaat.Gebeurtenissen.Skip(voor).Select(g => g.Soort)];
    }
}
