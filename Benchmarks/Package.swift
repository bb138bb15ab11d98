// swift-tools-version: 6.2
// A package of its own, so that what it needs is nobody else's. The links under Sources/ lead to the program's own
// targets: only what is in one package may use their `package` declarations.

import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "benchmarks",
    platforms: [.macOS(.v15)],
    targets: [
        .target(name: "CivilTime", swiftSettings: settings),
        .target(name: "KnowledgeModel", dependencies: ["CivilTime"], swiftSettings: settings),
        .target(name: "Resolution", dependencies: ["KnowledgeModel", "CivilTime"], swiftSettings: settings),
        .executableTarget(
            name: "ResolutionBenchmark", dependencies: ["KnowledgeModel", "CivilTime", "Resolution"],
            // Rounding needs it, and no Foundation brings it along.
            swiftSettings: settings, linkerSettings: [.linkedLibrary("m")]),
    ]
)
