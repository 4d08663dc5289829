namespace Partituur.Web.Tests.Afspraken;

/// <summary>The source beside which the tests were built.</summary>
internal static class Broncode
{
    public static string Wortel { get; } = Vind();

    public static string Pad(params string[] delen) => Path.Combine([Wortel, .. delen]);

    /// <summary>Files under a folder, without what the compiler made.</summary>
    public static IEnumerable<string> Bestanden(string map, string patroon) =>
        Directory.GetFiles(Pad(map), patroon, SearchOption.AllDirectories).Where(b => !b.Split(Path.DirectorySeparatorChar).Any(d => d is "bin" or "obj" or "Migraties"));

    public static string Kort(string pad) => Path.GetRelativePath(Wortel, pad).Replace('\\', '/');

    private static string Vind()
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (map is not null && !File.Exists(Path.Combine(map.FullName, "Partituur.slnx")))
        {
            map = map.Parent;
        }

        return map?.FullName ?? throw new InvalidOperationException("Partituur.slnx was not found above the tests.");
    }
}
