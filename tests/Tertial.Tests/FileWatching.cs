using System.Runtime.CompilerServices;

namespace Tertial.Tests;

/// <summary>Hundreds of sites in one process must not each hold one of the machine's few file watchers.</summary>
internal static class FileWatching
{
    [ModuleInitializer]
    internal static void LookInsteadOfWatching() => Environment.SetEnvironmentVariable("DOTNET_USE_POLLING_FILE_WATCHER", "1");
}
