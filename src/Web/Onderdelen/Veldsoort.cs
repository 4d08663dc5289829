namespace Partituur.Web.Onderdelen;

/// <summary>How a <see cref="VeldTagHelper"/> asks for its value.</summary>
public enum Veldsoort
{
    /// <summary>One line of text.</summary>
    Tekst,

    /// <summary>Several lines of text.</summary>
    Tekstvak,

    /// <summary>A day.</summary>
    Datum,

    /// <summary>A day with a time.</summary>
    DatumTijd,

    /// <summary>A time of day.</summary>
    Tijd,

    /// <summary>A number, written the Dutch way (comma).</summary>
    Getal,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A telephone number.</summary>
    Telefoon,

    /// <summary>A password; never filled in beforehand.</summary>
    Wachtwoord,

    /// <summary>One out of many: a drop-down list.</summary>
    Keuzelijst,

    /// <summary>One out of a few: radio buttons.</summary>
    Keuzerondjes,

    /// <summary>Several out of a few: checkboxes over a collection.</summary>
    Vinkjes,

    /// <summary>Yes or no: one checkbox over a boolean.</summary>
    Vinkje,

    /// <summary>A file to send along.</summary>
    Bestand,

    /// <summary>A hidden value.</summary>
    Verborgen,
}

/// <summary>The width of a field: a hint about how much is expected.</summary>
public enum Veldbreedte
{
    /// <summary>As fits the kind of field.</summary>
    Vanzelf,

    /// <summary>About ten characters.</summary>
    Kort,

    /// <summary>About thirty characters.</summary>
    Middel,

    /// <summary>The whole column.</summary>
    Vol,
}
