/// A point of the Earth in degrees of WGS 84, as GeoJSON has it (RFC 7946): north and east are positive.
package struct GeographicPoint: Sendable, Hashable {
    /// From -90 to 90.
    package let latitude: Double
    /// From -180 to 180.
    package let longitude: Double

    /// Nil for what is no point of the Earth.
    package init?(latitude: Double, longitude: Double) {
        guard (-90...90).contains(latitude), (-180...180).contains(longitude) else { return nil }
        self.latitude = latitude
        self.longitude = longitude
    }
}

/// Where an event lies on the map, and how closely that is known.
package struct Location: Sendable, Hashable {
    package enum Precision: String, Sendable, Hashable, CaseIterable {
        /// The venue's town, building or province is known.
        case place
        /// Only the country is known; the point lies near its middle.
        case country
    }
    package var point: GeographicPoint
    package var precision: Precision

    package init(point: GeographicPoint, precision: Precision) {
        self.point = point
        self.precision = precision
    }
}
