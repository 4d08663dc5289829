using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Partituur.Kern.Data;
using Partituur.Kern.Logboek;

namespace Partituur.Web.Bediening;

/// <summary>Where the last check ended, kept outside the database: a log whose tail was cut off is found by it. One line per database.</summary>
public sealed class Logboekanker(string pad, Verbinding verbinding)
{
    private readonly string database = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(verbinding.Tekst)))[..16];

    public (long Nummer, string Hash)? Lees()
    {
        var regel = File.Exists(pad) ? File.ReadLines(pad).Select(r => r.Split(' ')).LastOrDefault(r => r is [var db, _, _] && db == database) : null;
        return regel is [_, var nummer, var hash] ? (long.Parse(nummer, CultureInfo.InvariantCulture), hash) : null;
    }

    public void Bewaar(Logcontrole controle)
    {
        var andere = File.Exists(pad) ? File.ReadLines(pad).Where(r => !r.StartsWith(database + " ", StringComparison.Ordinal)).ToList() : [];
        File.WriteAllLines(pad, [.. andere, string.Create(CultureInfo.InvariantCulture, $"{database} {controle.Schakels} {controle.LaatsteHash}")]);
    }
}
