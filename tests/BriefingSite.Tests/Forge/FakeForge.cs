using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using System.Web;

namespace BriefingSite.Tests.Forge;

/// <summary>The part of a forge that our scripts speak to, as a server: that of GitHub and Forgejo below <c>/repos/</c>, that of GitLab below <c>/projects/</c>.</summary>
internal sealed class FakeForge : IDisposable
{
    private readonly HttpListener _listener = new();
    private int _lastId;

    public FakeForge()
    {
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Address = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}";
        }
        _listener.Prefixes.Add(Address + "/");
        _listener.Start();
        _ = Task.Run(Serve);
    }

    public string Address { get; }

    /// <summary>What is answered to a path, by its beginning; each list is paged.</summary>
    public ConcurrentDictionary<string, JsonNode> Answers { get; } = new();

    /// <summary>Comments by id: the number of the pull request, who wrote it, and the text.</summary>
    public SortedDictionary<int, (string Number, string Author, string Body)> Comments { get; } = [];

    /// <summary>What was said of commits, in order: commit, context, state, description.</summary>
    public List<(string Commit, string Context, string State, string Description)> Statuses { get; } = [];

    /// <summary>Who writes with the token.</summary>
    public string Bot { get; init; } = "github-actions[bot]";

    /// <summary>Whether every page of comments is the whole list.</summary>
    public bool HasOnePage { get; init; }

    /// <summary>A path that fails.</summary>
    public string? Broken { get; set; }

    /// <summary>A pull request that was pushed to after the list of them was read, and its commit.</summary>
    public (string Number, string Head)? Pushed { get; set; }

    public (string Number, string Author, string Body) Only => Comments.Values.Single(comment => comment.Author == Bot);

    public (string Commit, string Context, string State, string Description) Last => Statuses[^1];

    public void Add(string number, string author, string body) => Comments.Add(++_lastId, (number, author, body));

    public void Dispose() => _listener.Close();

    private async Task Serve()
    {
        try
        {
            while (true)
            {
                var context = await _listener.GetContextAsync();
                using var reader = new StreamReader(context.Request.InputStream, Encoding.UTF8);
                var (code, answer) = Answer(context.Request, await reader.ReadToEndAsync());
                context.Response.StatusCode = code;
                await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(answer.ToJsonString()));
                context.Response.Close();
            }
        }
        catch (Exception failure) when (failure is HttpListenerException or ObjectDisposedException)
        {
            // The test has ended.
        }
    }

    private (int Code, JsonNode Answer) Answer(HttpListenerRequest request, string text)
    {
        var path = request.Url!.AbsolutePath;
        var isGitLab = path.StartsWith("/projects/", StringComparison.Ordinal) || path == "/user";
        if ((isGitLab ? request.Headers["PRIVATE-TOKEN"] : request.Headers["Authorization"]) != (isGitLab ? "secret" : "Bearer secret")) return (401, new JsonObject());
        if (path == "/user") return (200, new JsonObject { ["username"] = Bot });
        var parts = path.Split('/')[(isGitLab ? 3 : 4)..];
        if (Broken is not null && string.Join('/', parts).Contains(Broken, StringComparison.Ordinal)) return (500, new JsonObject { ["message"] = "broken" });
        var body = text.Length > 0 ? JsonNode.Parse(text)! : new JsonObject();
        switch (parts)
        {
            case ["issues", "comments", _] or ["merge_requests", _, "notes", _]:
                var id = int.Parse(parts[^1], null);
                Comments[id] = Comments[id] with { Body = $"{body["body"]}" };
                return (200, new JsonObject());
            case ["issues" or "merge_requests", var number, "comments" or "notes"] when request.HttpMethod == "POST":
                Add(number, Bot, $"{body["body"]}");
                return (201, new JsonObject());
            case ["issues" or "merge_requests", var number, "comments" or "notes"]:
                return (200, Page(request, Comments.Where(comment => comment.Value.Number == number).Select(comment => (JsonNode)new JsonObject
                {
                    ["id"] = comment.Key,
                    ["body"] = comment.Value.Body,
                    [isGitLab ? "author" : "user"] = new JsonObject { [isGitLab ? "username" : "login"] = comment.Value.Author },
                }), HasOnePage));
            case ["statuses", var commit]:
                Statuses.Add((commit, $"{body["context"] ?? body["name"]}", $"{body["state"]}", $"{body["description"]}"));
                return (201, new JsonObject());
            case ["pulls" or "merge_requests", var number] when Answers[parts[0]].AsArray().FirstOrDefault(pull => $"{pull!["number"] ?? pull["iid"]}" == number)?.DeepClone() is JsonObject pull:
                if (Pushed?.Number != number) return (200, pull);
                if (isGitLab) pull["sha"] = Pushed.Value.Head;
                else pull["head"]!["sha"] = Pushed.Value.Head;
                return (200, pull);
            default:
                return Answers.TryGetValue(string.Join('/', parts), out var answer)
                    ? (200, answer is JsonArray list ? Page(request, list.Select(each => each!.DeepClone()), false) : answer.DeepClone())
                    : (404, new JsonObject());
        }
    }

    private static JsonArray Page(HttpListenerRequest request, IEnumerable<JsonNode> all, bool isWhole)
    {
        var query = HttpUtility.ParseQueryString(request.Url!.Query);
        var (page, size) = (int.Parse(query["page"] ?? "1", null), int.Parse(query["per_page"] ?? "30", null));
        return new([.. isWhole ? all : all.Skip((page - 1) * size).Take(size)]);
    }
}
