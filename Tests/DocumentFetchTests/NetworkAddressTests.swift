import Testing

@testable import DocumentFetch

@Suite struct NetworkAddressTests {
    @Test(arguments: [
        "127.0.0.1", "127.255.255.255", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254",
        "100.64.0.1", "100.127.255.255", "0.0.0.0", "224.0.0.1", "255.255.255.255", "198.19.0.1", "192.0.2.7",
        "::", "::1", "fe80::1", "fd00::1", "fc00::1", "ff02::1", "2001:db8::1", "2001::1", "4000::1",
        // The same machines in the clothes of IPv6.
        "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "2002:c0a8:101::1",
    ])
    func `Addresses that are not of the public Internet`(text: String) throws {
        #expect(try #require(NetworkAddress(text)).purpose != nil)
    }

    @Test(arguments: [
        "1.1.1.1", "8.8.8.8", "172.15.255.255", "172.32.0.1", "100.63.255.255", "100.128.0.1", "169.253.0.1",
        "11.0.0.1",
        "223.255.255.255", "198.17.0.1", "198.20.0.1", "2606:4700::1111", "2405:4800::1", "::ffff:8.8.8.8",
        "64:ff9b::808:808", "2002:808:808::1",
    ])
    func `Addresses of the public Internet`(text: String) throws {
        #expect(try #require(NetworkAddress(text)).purpose == nil)
    }

    @Test func `An address is written as it is usual`() throws {
        #expect(NetworkAddress("127.0.0.1")?.description == "127.0.0.1")
        #expect(NetworkAddress("2001:0db8:0::0001")?.description == "2001:db8::1")
    }

    @Test(arguments: ["", "localhost", "127.1", "0x7f.0.0.1", "1.2.3.4.5", "256.1.1.1", "fe80::1%eth0", "[::1]"])
    func `What is no address of a machine`(text: String) {
        #expect(NetworkAddress(text) == nil)
    }

    @Test(arguments: ["127.0.0.1", "2130706433", "0x7f.1", "127.1", "localhost"])
    func `However it is written, this machine is found out`(host: String) {
        let found = HostLookup.addresses(of: host)
        #expect(!found.isEmpty && found.allSatisfy { $0.purpose == "loopback" })
    }
}
