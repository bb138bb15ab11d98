internal import KnowledgeModel

/// What the words of the vocabulary are called.
extension Labels {
    func name(_ type: EventType) -> String {
        switch type {
        case .meeting: word("gặp gỡ", "meeting")
        case .visit: word("chuyến thăm", "visit")
        case .portCall: word("tàu thăm cảng", "port call")
        case .dialogue: word("đối thoại", "dialogue")
        case .conference: word("hội nghị", "conference")
        case .signing: word("ký kết", "signing")
        case .exercise: word("diễn tập", "exercise")
        case .exhibition: word("triển lãm", "exhibition")
        case .training: word("đào tạo, huấn luyện", "training")
        case .deployment: word("triển khai lực lượng", "deployment")
        case .transfer: word("chuyển giao", "transfer")
        case .ceremony: word("nghi lễ", "ceremony")
        case .relations: word("quan hệ", "relations")
        }
    }

    func name(_ status: EventStatus) -> String {
        switch status {
        case .occurred: word("đã diễn ra", "took place")
        case .planned: word("dự kiến", "planned")
        case .proposed: word("được đề xuất", "proposed")
        case .cancelled: word("đã huỷ", "cancelled")
        }
    }

    func name(_ format: MeetingFormat) -> String {
        switch format {
        case .talks: word("hội đàm", "talks")
        case .callOn: word("chào xã giao", "courtesy call")
        case .reception: word("tiếp khách", "reception")
        case .bilateral: word("gặp song phương", "bilateral")
        case .sideline: word("bên lề", "on the sidelines")
        case .phone: word("điện đàm", "by telephone")
        case .video: word("trực tuyến", "by video")
        }
    }

    func name(_ role: ParticipantRole) -> String {
        switch role {
        case .host: word("chủ nhà", "host")
        case .guest: word("khách", "guest")
        case .chair: word("chủ trì", "chair")
        case .coChair: word("đồng chủ trì", "co-chair")
        case .signatory: word("người ký", "signatory")
        case .witness: word("chứng kiến", "witness")
        case .attendee: word("tham dự", "attendee")
        case .headOfDelegation: word("trưởng đoàn", "head of delegation")
        }
    }

    func name(_ kind: ParticipantKind) -> String {
        switch kind {
        case .person: word("người", "person")
        case .organization: word("tổ chức", "organisation")
        case .unit: word("đơn vị", "unit")
        }
    }

    func name(_ kind: AgreementKind) -> String {
        switch kind {
        case .memorandum: word("bản ghi nhớ", "memorandum")
        case .agreement: word("hiệp định", "agreement")
        case .treaty: word("hiệp ước", "treaty")
        case .jointStatement: word("tuyên bố chung", "joint statement")
        case .protocol: word("nghị định thư", "protocol")
        case .contract: word("hợp đồng", "contract")
        case .plan: word("kế hoạch", "plan")
        case .letterOfIntent: word("ý định thư", "letter of intent")
        case .other: word("văn bản", "document")
        }
    }

    func name(_ status: AgreementStatus) -> String {
        switch status {
        case .signed: word("đã ký", "signed")
        case .planned: word("dự kiến", "planned")
        case .proposed: word("được đề xuất", "proposed")
        case .inForce: word("có hiệu lực", "in force")
        }
    }

    func name(_ basis: DateBasis) -> String {
        switch basis {
        case .explicit: word("bài viết ghi rõ", "written out in the article")
        case .relative: word("tính từ ngày đăng", "counted from the day of publication")
        case .inferred: word("năm suy ra từ bài", "year worked out from the article")
        case .none: word("bài không ghi ngày", "not in the article")
        }
    }

    func name(_ field: Evidence.Field) -> String {
        switch field {
        case .trigger: word("sự kiện", "event")
        case .participant: word("thành phần", "participant")
        case .date: word("thời gian", "date")
        case .venue: word("địa điểm", "venue")
        case .edition: word("lần thứ", "edition")
        case .name: word("tên", "name")
        case .country: word("nước", "country")
        case .status: word("tình trạng", "status")
        case .title: word("văn bản", "title")
        case .rank: word("cấp bậc", "rank")
        case .post: word("chức vụ", "post")
        case .parties: word("các bên", "parties")
        }
    }
}
