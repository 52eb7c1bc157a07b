namespace BriefingSite.Themes;

/// <summary>From the sphere to a plane, in radians, with y to the south.</summary>
public abstract class MapProjection
{
    /// <summary>The point of a place.</summary>
    public abstract MapPoint Project(double latitude, double longitude);

    /// <summary>The place of a point; <c>null</c> where there is none.</summary>
    public abstract (double Latitude, double Longitude)? Unproject(MapPoint point);

    /// <summary>A coast as closed lines in the plane: more than one where the plane repeats the earth.</summary>
    public abstract IEnumerable<List<MapPoint>> Project(CoastRing ring);

    /// <summary>A projection that suits places: around their middle, and for places that are far apart a map of the world.</summary>
    public static MapProjection For(IReadOnlyCollection<(double Latitude, double Longitude)> places)
    {
        const double farthest = 40;
        double x = 0, y = 0, z = 0;
        foreach (var place in places)
        {
            var direction = Sphere.Direction(place.Latitude, place.Longitude);
            (x, y, z) = (x + direction.X, y + direction.Y, z + direction.Z);
        }
        var middle = Sphere.Unit((x, y, z));
        return places.All(place => Sphere.Angle(middle, Sphere.Direction(place.Latitude, place.Longitude)) <= farthest)
            ? new AroundAPlace(Sphere.Place(middle).Latitude, Sphere.Place(middle).Longitude)
            : new WholeWorld(MiddleLongitude(places));
    }

    // The middle of the shortest stretch of longitudes with all places, which is the one without the widest gap.
    private static double MiddleLongitude(IReadOnlyCollection<(double Latitude, double Longitude)> places)
    {
        var longitudes = places.Select(place => Sphere.Positive(place.Longitude)).Order().ToList();
        var (gap, end) = (0.0, 0.0);
        for (var i = 0; i < longitudes.Count; i++)
        {
            var next = i + 1 < longitudes.Count ? longitudes[i + 1] : longitudes[0] + 360;
            if (next - longitudes[i] > gap) (gap, end) = (next - longitudes[i], next);
        }
        return Sphere.ShortWay(end + (360 - gap) / 2);
    }

    /// <summary>Lambert’s azimuthal projection, true to areas: for any part of the earth, also across 180° and at the poles.</summary>
    private sealed class AroundAPlace(double latitude, double longitude) : MapProjection
    {
        private readonly (double Sin, double Cos) _middle = Math.SinCos(latitude * Sphere.Radian);

        public override MapPoint Project(double latitude1, double longitude1)
        {
            var (sin, cos) = Math.SinCos(latitude1 * Sphere.Radian);
            var (east, ahead) = Math.SinCos((longitude1 - longitude) * Sphere.Radian);
            var stretch = Math.Sqrt(2 / Math.Max(1 + _middle.Sin * sin + _middle.Cos * cos * ahead, 1e-9));
            return new(stretch * cos * east, -stretch * (_middle.Cos * sin - _middle.Sin * cos * ahead));
        }

        public override (double Latitude, double Longitude)? Unproject(MapPoint point)
        {
            var radius = Math.Sqrt(point.X * point.X + point.Y * point.Y);
            if (radius > 2) return null;
            if (radius < 1e-9) return (latitude, longitude);
            var (sin, cos) = Math.SinCos(2 * Math.Asin(radius / 2));
            var to = Math.Asin(Math.Clamp(cos * _middle.Sin - point.Y * sin * _middle.Cos / radius, -1, 1)) / Sphere.Radian;
            var by = Math.Atan2(point.X * sin, radius * _middle.Cos * cos + point.Y * _middle.Sin * sin) / Sphere.Radian;
            return (to, Sphere.ShortWay(longitude + by));
        }

        public override IEnumerable<List<MapPoint>> Project(CoastRing ring)
        {
            var points = new List<MapPoint>(ring.Latitudes.Length);
            var before = Project(ring.Latitudes[^1], ring.Longitudes[^1]);
            for (var i = 0; i < ring.Latitudes.Length; i++)
            {
                var point = Project(ring.Latitudes[i], ring.Longitudes[i]);
                GoAround(points, before, point);
                points.Add(before = point);
            }
            yield return points;
        }

        // On the far side of the earth a short edge is a long way around the rim, not straight across.
        private static void GoAround(List<MapPoint> points, MapPoint from, MapPoint to)
        {
            const double rim = 1.6, step = 0.5;
            if (from.X * from.X + from.Y * from.Y < rim * rim || to.X * to.X + to.Y * to.Y < rim * rim) return;
            var start = Math.Atan2(from.Y, from.X);
            var turn = Sphere.ShortWay((Math.Atan2(to.Y, to.X) - start) / Sphere.Radian) * Sphere.Radian;
            for (var angle = step; angle < Math.Abs(turn); angle += step)
                points.Add(new(2.5 * Math.Cos(start + Math.Sign(turn) * angle), 2.5 * Math.Sin(start + Math.Sign(turn) * angle)));
        }
    }

    /// <summary>Miller’s cylindrical projection, with any longitude in the middle.</summary>
    internal sealed class WholeWorld(double longitude) : MapProjection
    {
        public override MapPoint Project(double latitude, double longitude1) => new(Sphere.ShortWay(longitude1 - longitude) * Sphere.Radian, South(latitude));

        public override (double Latitude, double Longitude)? Unproject(MapPoint point) =>
            Math.Abs(point.Y) > South(-90) ? null : (-(2.5 * Math.Atan(Math.Exp(0.8 * point.Y)) - 0.625 * Math.PI) / Sphere.Radian, Sphere.ShortWay(longitude + point.X / Sphere.Radian));

        public override IEnumerable<List<MapPoint>> Project(CoastRing ring)
        {
            var start = Sphere.ShortWay(ring.Longitudes[0] - longitude) - ring.Longitudes[0];
            if (ring.Turn != 0) return [AroundAPole(ring, start)];
            return ((double[])[-720, -360, 0, 360, 720]).Select(round => Enumerable.Range(0, ring.Latitudes.Length).Select(i => At(start + round + ring.Longitudes[i], ring.Latitudes[i])).ToList());
        }

        // Three times around, so that it is closed beyond both sides of the map.
        private static List<MapPoint> AroundAPole(CoastRing ring, double start)
        {
            var points = new List<MapPoint>(ring.Latitudes.Length * 3 + 2);
            for (var round = -1; round <= 1; round++)
                for (var i = 0; i < ring.Latitudes.Length; i++) points.Add(At(start + round * ring.Turn + ring.Longitudes[i], ring.Latitudes[i]));
            var pole = ring.Latitudes[0] < 0 ? -90 : 90;
            points.Add(At(start + ring.Longitudes[^1] + ring.Turn, pole));
            points.Add(At(start + ring.Longitudes[0] - ring.Turn, pole));
            return points;
        }

        private static MapPoint At(double east, double north) => new(east * Sphere.Radian, South(north));

        private static double South(double latitude) => -1.25 * Math.Log(Math.Tan(Math.PI / 4 + 0.4 * Math.Clamp(latitude, -90, 90) * Sphere.Radian));
    }
}
