// swift-format-ignore-file
// Written by Scripts/embed.sh from seeds/lexicon/triggers.tsv; change those and run it again.

extension EmbeddedLexicon {
    static let triggers: String = #"""
# provenance: forms of the Vietnamese press on diplomacy and defence; types as in the annotation guidelines
form	type	format	frame	status	subject	object	case
hội đàm	meeting	talks	verb	-	-	-	any
tiến hành hội đàm	meeting	talks	verb	-	-	-	any
hội đàm song phương	meeting	talks	verb	-	-	-	any
đàm phán song phương	meeting	talks	verb	-	-	-	any
hội đàm chính thức	meeting	talks	verb	-	-	-	any
hội đàm hẹp	meeting	talks	verb	-	-	-	any
hội đàm kín	meeting	talks	verb	-	-	-	any
hội đàm riêng	meeting	talks	verb	-	-	-	any
hội đàm bên lề	meeting	talks	verb	-	-	-	any
hội đàm thượng đỉnh với	meeting	talks	verb	-	-	-	any
hội đàm mở rộng	meeting	talks	verb	-	-	-	any
hội kiến	meeting	call_on	verb	-	guest	host	any
chào xã giao	meeting	call_on	verb	-	guest	host	any
đến chào xã giao	meeting	call_on	verb	-	guest	host	any
tới chào xã giao	meeting	call_on	verb	-	guest	host	any
đến chào	meeting	call_on	verb	-	guest	host	any
tới chào	meeting	call_on	verb	-	guest	host	any
đến chào từ biệt	meeting	call_on	verb	-	guest	host	any
chào	meeting	call_on	weak	-	guest	host	any
chào mừng	meeting	-	recall	-	-	-	any
họp ba bên	meeting	talks	verb	-	-	-	any
họp bốn bên	meeting	talks	verb	-	-	-	any
họp song phương	meeting	talks	verb	-	-	-	any
nhóm họp	meeting	talks	verb	-	-	-	any
chào từ biệt	meeting	call_on	verb	-	guest	host	any
tiếp đón	meeting	reception	verb	-	host	guest	any
đón tiếp	meeting	reception	verb	-	host	guest	any
tiếp kiến	meeting	reception	verb	-	host	guest	any
tiếp xã giao	meeting	reception	verb	-	host	guest	any
tiếp thân mật	meeting	reception	verb	-	host	guest	any
tiếp và làm việc với	meeting	reception	verb	-	host	guest	any
chủ trì lễ đón	meeting	reception	verb	-	host	guest	any
chủ trì lễ đón chính thức	meeting	reception	verb	-	host	guest	any
chủ trì lễ đón tiếp	meeting	reception	verb	-	host	guest	any
đón và hội đàm	meeting	reception	verb	-	host	guest	any
tiếp	meeting	reception	weak	-	host	guest	any
gặp gỡ	meeting	bilateral	verb	-	-	-	any
gặp mặt	meeting	bilateral	verb	-	-	-	any
gặp song phương	meeting	bilateral	verb	-	-	-	any
gặp riêng	meeting	bilateral	verb	-	-	-	any
gặp kín	meeting	bilateral	verb	-	-	-	any
gặp trực tiếp	meeting	bilateral	verb	-	-	-	any
gặp chính thức	meeting	bilateral	verb	-	-	-	any
gặp thượng đỉnh	meeting	bilateral	verb	-	-	-	any
diện kiến	meeting	call_on	weak	-	guest	host	any
yết kiến	meeting	call_on	weak	-	guest	host	any
gặp ngắn	meeting	bilateral	verb	-	-	-	any
gặp nhau	meeting	bilateral	verb	-	-	-	any
gặp	meeting	-	weak	-	-	-	any
tiếp xúc song phương	meeting	-	weak	-	-	-	any
tiếp xúc	meeting	-	weak	-	-	-	any
hội ý	meeting	-	weak	-	-	-	any
bàn bạc	meeting	-	weak	-	-	-	any
thảo luận với	meeting	-	weak	-	-	-	any
trao đổi với	meeting	-	weak	-	-	-	any
trao đổi ý kiến với	meeting	-	weak	-	-	-	any
tham vấn với	meeting	-	weak	-	-	-	any
đàm phán với	meeting	-	weak	-	-	-	any
đối thoại với	meeting	-	weak	-	-	-	any
họp với	meeting	-	weak	-	-	-	any
họp kín với	meeting	-	weak	-	-	-	any
họp bàn với	meeting	-	weak	-	-	-	any
họp báo chung với	meeting	-	weak	-	-	-	any
họp báo cùng	meeting	-	weak	-	-	-	any
bàn thảo với	meeting	-	weak	-	-	-	any
trao đổi song phương	meeting	-	weak	-	-	-	any
điện đàm	meeting	phone	verb	-	-	-	any
điện đàm trực tuyến	meeting	phone	verb	-	-	-	any
hội đàm qua điện thoại	meeting	phone	verb	-	-	-	any
trao đổi qua điện thoại	meeting	phone	verb	-	-	-	any
trao đổi điện thoại	meeting	phone	verb	-	-	-	any
nói chuyện qua điện thoại	meeting	phone	verb	-	-	-	any
nói chuyện điện thoại	meeting	phone	verb	-	-	-	any
gọi điện cho	meeting	phone	verb	-	-	-	any
gọi điện thoại cho	meeting	phone	verb	-	-	-	any
đàm thoại với	meeting	phone	verb	-	-	-	any
điện thoại cho	meeting	phone	verb	-	-	-	any
hội đàm trực tuyến	meeting	video	verb	-	-	-	any
họp trực tuyến	meeting	video	verb	-	-	-	any
gặp trực tuyến	meeting	video	verb	-	-	-	any
làm việc với	meeting	-	weak	-	-	-	any
có buổi làm việc với	meeting	-	weak	-	-	-	any
có cuộc làm việc với	meeting	-	weak	-	-	-	any
bắt tay	meeting	-	weak	-	-	-	any
ăn tối với	meeting	-	weak	-	-	-	any
ăn tối cùng	meeting	-	weak	-	-	-	any
ăn trưa với	meeting	-	weak	-	-	-	any
ăn trưa cùng	meeting	-	weak	-	-	-	any
dùng bữa với	meeting	-	weak	-	-	-	any
dùng bữa trưa với	meeting	-	weak	-	-	-	any
dùng bữa tối cùng	meeting	-	weak	-	-	-	any
dùng bữa tối với	meeting	-	weak	-	-	-	any
chiêu đãi	meeting	-	weak	-	-	-	any
hội ngộ	meeting	-	weak	-	-	-	any
nhất trí	meeting	-	joint	-	-	-	any
thống nhất	meeting	-	joint	-	-	-	any
thảo luận	meeting	-	joint	-	-	-	any
trao đổi	meeting	-	joint	-	-	-	any
trao đổi về	meeting	-	joint	-	-	-	any
bàn bạc về	meeting	-	joint	-	-	-	any
thảo luận về	meeting	-	joint	-	-	-	any
chủ trì họp báo	meeting	-	joint	-	-	-	any
cùng chủ trì họp báo	meeting	-	joint	-	-	-	any
họp báo chung	meeting	-	joint	-	-	-	any
cùng thảo luận	meeting	-	joint	-	-	-	any
trò chuyện với	meeting	-	weak	-	-	-	any
trò chuyện cùng	meeting	-	weak	-	-	-	any
nói chuyện với	meeting	-	weak	-	-	-	any
đàm đạo với	meeting	-	weak	-	-	-	any
có buổi tiếp	meeting	-	weak	-	-	-	any
có cuộc tiếp	meeting	-	weak	-	-	-	any
cuộc hội đàm	meeting	talks	noun	-	-	-	any
buổi hội đàm	meeting	talks	noun	-	-	-	any
cuộc hội đàm song phương	meeting	talks	noun	-	-	-	any
phiên hội đàm	meeting	talks	noun	-	-	-	any
vòng hội đàm	meeting	talks	noun	-	-	-	any
cuộc hội đàm chính thức	meeting	talks	noun	-	-	-	any
cuộc hội đàm hẹp	meeting	talks	noun	-	-	-	any
lễ đón và hội đàm	meeting	talks	noun	-	-	-	any
cuộc hội kiến	meeting	call_on	noun	-	guest	host	any
buổi hội kiến	meeting	call_on	noun	-	guest	host	any
buổi chào xã giao	meeting	call_on	noun	-	guest	host	any
cuộc chào xã giao	meeting	call_on	noun	-	guest	host	any
buổi tiếp	meeting	reception	noun	-	host	guest	any
cuộc tiếp	meeting	reception	noun	-	host	guest	any
lễ tiếp	meeting	reception	noun	-	host	guest	any
buổi tiếp xã giao	meeting	reception	noun	-	host	guest	any
lễ đón	meeting	reception	recall	-	-	-	any
lễ đón chính thức	meeting	reception	recall	-	-	-	any
lễ đón tiếp	meeting	reception	recall	-	-	-	any
cuộc gặp	meeting	-	noun	-	-	-	any
buổi gặp	meeting	-	noun	-	-	-	any
buổi gặp gỡ	meeting	-	noun	-	-	-	any
cuộc gặp gỡ	meeting	-	noun	-	-	-	any
cuộc gặp mặt	meeting	-	noun	-	-	-	any
buổi gặp mặt	meeting	-	noun	-	-	-	any
cuộc họp kín	meeting	-	noun	-	-	-	any
cuộc họp báo chung	meeting	-	noun	-	-	-	any
buổi họp báo chung	meeting	-	noun	-	-	-	any
cuộc gặp kín	meeting	-	noun	-	-	-	any
cuộc gặp riêng	meeting	bilateral	noun	-	-	-	any
cuộc tiếp xúc	meeting	-	noun	-	-	-	any
cuộc trò chuyện	meeting	-	noun	-	-	-	any
cuộc nói chuyện	meeting	-	noun	-	-	-	any
cuộc tham vấn	meeting	-	noun	-	-	-	any
các cuộc gặp	meeting	-	noun	-	-	-	any
những cuộc gặp	meeting	-	noun	-	-	-	any
các cuộc tiếp xúc	meeting	-	noun	-	-	-	any
cuộc trao đổi	meeting	-	noun	-	-	-	any
buổi làm việc	meeting	-	noun	-	-	-	any
cuộc làm việc	meeting	-	noun	-	-	-	any
bữa tối làm việc	meeting	-	noun	-	-	-	any
cuộc thảo luận	meeting	-	noun	-	-	-	any
cuộc đàm phán	meeting	-	noun	-	-	-	any
vòng đàm phán	meeting	-	noun	-	-	-	any
tiệc chiêu đãi	meeting	-	noun	-	-	-	any
cuộc họp	meeting	-	noun	-	-	-	any
buổi trao đổi	meeting	-	noun	-	-	-	any
cuộc gặp song phương	meeting	bilateral	noun	-	-	-	any
buổi gặp song phương	meeting	bilateral	noun	-	-	-	any
những cuộc gặp song phương	meeting	bilateral	noun	-	-	-	any
các cuộc gặp song phương	meeting	bilateral	noun	-	-	-	any
cuộc họp song phương	meeting	bilateral	noun	-	-	-	any
cuộc tiếp xúc song phương	meeting	bilateral	noun	-	-	-	any
cuộc gặp cấp cao	meeting	bilateral	noun	-	-	-	any
cuộc gặp bên lề	meeting	sideline	noun	-	-	-	any
buổi gặp bên lề	meeting	sideline	noun	-	-	-	any
cuộc gặp song phương bên lề	meeting	sideline	noun	-	-	-	any
cuộc gặp thượng đỉnh	meeting	-	noun	-	-	-	any
hội nghị thượng đỉnh	meeting	-	noun	-	-	-	any
cuộc gặp thượng đỉnh song phương	meeting	-	noun	-	-	-	any
thượng đỉnh	meeting	-	noun	-	-	-	any
hội nghị thượng đỉnh song phương	meeting	-	noun	-	-	-	any
cuộc họp thượng đỉnh	meeting	-	noun	-	-	-	any
hội đàm thượng đỉnh	meeting	talks	noun	-	-	-	any
cuộc hội đàm thượng đỉnh	meeting	talks	noun	-	-	-	any
hội nghị cấp cao song phương	meeting	-	noun	-	-	-	any
cuộc đàm phán quân sự	meeting	-	noun	-	-	-	any
cuộc hội đàm quân sự	meeting	talks	noun	-	-	-	any
thượng đỉnh lịch sử	meeting	-	noun	-	-	-	any
đạt được giữa	meeting	-	noun	-	-	-	any
cuộc điện đàm	meeting	phone	noun	-	-	-	any
cuộc đàm thoại	meeting	phone	noun	-	-	-	any
cuộc nói chuyện điện thoại	meeting	phone	noun	-	-	-	any
cuộc nói chuyện qua điện thoại	meeting	phone	noun	-	-	-	any
cuộc trao đổi qua điện thoại	meeting	phone	noun	-	-	-	any
cuộc trao đổi điện thoại	meeting	phone	noun	-	-	-	any
buổi điện đàm	meeting	phone	noun	-	-	-	any
cuộc điện thoại	meeting	phone	noun	-	-	-	any
cuộc gọi	meeting	phone	noun	-	-	-	any
cuộc hội đàm trực tuyến	meeting	video	noun	-	-	-	any
cuộc họp trực tuyến	meeting	video	noun	-	-	-	any
cuộc gặp trực tuyến	meeting	video	noun	-	-	-	any
thăm	visit	-	verb	-	-	-	any
sang thăm	visit	-	verb	-	-	-	any
tới thăm	visit	-	verb	-	-	-	any
đến thăm	visit	-	verb	-	-	-	any
về thăm	visit	-	verb	-	-	-	any
qua thăm	visit	-	verb	-	-	-	any
ghé thăm	visit	-	verb	-	-	-	any
ra thăm	visit	-	verb	-	-	-	any
thăm chính thức	visit	-	verb	-	-	-	any
thăm hữu nghị	visit	-	verb	-	-	-	any
thăm hữu nghị chính thức	visit	-	verb	-	-	-	any
thăm cấp nhà nước	visit	-	verb	-	-	-	any
thăm làm việc	visit	-	verb	-	-	-	any
thăm và làm việc	visit	-	verb	-	-	-	any
thăm, làm việc	visit	-	verb	-	-	-	any
thăm và làm việc tại	visit	-	verb	-	-	-	any
sang thăm và làm việc	visit	-	verb	-	-	-	any
sang thăm chính thức	visit	-	verb	-	-	-	any
tới thăm chính thức	visit	-	verb	-	-	-	any
đến thăm chính thức	visit	-	verb	-	-	-	any
công du	visit	-	verb	-	-	-	any
thăm xã giao	visit	-	verb	-	-	-	any
thăm cấp cao	visit	-	verb	-	-	-	any
lên đường thăm	visit	-	verb	-	-	-	any
lên đường sang thăm	visit	-	verb	-	-	-	any
bắt đầu chuyến thăm	visit	-	verb	-	-	-	any
bắt đầu thăm	visit	-	verb	-	-	-	any
rời Hà Nội thăm	visit	-	verb	-	-	-	any
kết thúc chuyến thăm	visit	-	verb	-	-	-	any
có chuyến thăm	visit	-	verb	-	-	-	any
có chuyến làm việc	visit	-	verb	-	-	-	any
có chuyến công du	visit	-	verb	-	-	-	any
thực hiện chuyến thăm	visit	-	verb	-	-	-	any
thực hiện chuyến công du	visit	-	verb	-	-	-	any
có chuyến thăm chính thức	visit	-	verb	-	-	-	any
tiến hành chuyến thăm	visit	-	verb	-	-	-	any
chuyến thăm	visit	-	noun	-	-	-	any
chuyến thăm chính thức	visit	-	noun	-	-	-	any
chuyến thăm cấp nhà nước	visit	-	noun	-	-	-	any
chuyến thăm hữu nghị	visit	-	noun	-	-	-	any
chuyến thăm hữu nghị chính thức	visit	-	noun	-	-	-	any
chuyến thăm làm việc	visit	-	noun	-	-	-	any
chuyến thăm, làm việc	visit	-	noun	-	-	-	any
chuyến thăm và làm việc	visit	-	noun	-	-	-	any
chuyến công du	visit	-	noun	-	-	-	any
chuyến công tác	visit	-	noun	-	-	-	any
chuyến làm việc	visit	-	noun	-	-	-	any
chuyến đi	visit	-	noun	-	-	-	any
chuyến viếng thăm	visit	-	noun	-	-	-	any
các chuyến thăm	visit	-	recall	-	-	-	any
những chuyến thăm	visit	-	recall	-	-	-	any
trao đổi đoàn	visit	-	recall	-	-	-	any
các chuyến công du	visit	-	recall	-	-	-	any
đến	visit	-	weak	-	-	-	any
tới	visit	-	weak	-	-	-	any
sang	visit	-	weak	-	-	-	any
ghé	visit	-	weak	-	-	-	any
đặt chân tới	visit	-	weak	-	-	-	any
đặt chân đến	visit	-	weak	-	-	-	any
đáp xuống	visit	-	weak	-	-	-	any
có mặt tại	visit	-	weak	-	-	-	any
hạ cánh xuống	visit	-	weak	-	-	-	any
dừng chân tại	visit	-	weak	-	-	-	any
dừng chân ở	visit	-	weak	-	-	-	any
tháp tùng	visit	-	recall	-	-	-	any
cập cảng	port_call	-	verb	-	-	-	any
ghé cảng	port_call	-	verb	-	-	-	any
thăm cảng	port_call	-	verb	-	-	-	any
cập bến	port_call	-	verb	-	-	-	any
ghé thăm cảng	port_call	-	verb	-	-	-	any
tới thăm cảng	port_call	-	verb	-	-	-	any
đến thăm cảng	port_call	-	verb	-	-	-	any
thả neo	port_call	-	verb	-	-	-	any
neo đậu	port_call	-	verb	-	-	-	any
neo đậu tại	port_call	-	verb	-	-	-	any
cập quân cảng	port_call	-	verb	-	-	-	any
chuyến thăm cảng	port_call	-	noun	-	-	-	any
chuyến ghé cảng	port_call	-	noun	-	-	-	any
đối thoại chính sách quốc phòng	dialogue	-	noun	-	-	-	any
đối thoại quốc phòng	dialogue	-	noun	-	-	-	any
đối thoại chiến lược quốc phòng	dialogue	-	noun	-	-	-	any
đối thoại chiến lược	dialogue	-	noun	-	-	-	any
đối thoại chiến lược ngoại giao - quốc phòng	dialogue	-	noun	-	-	-	any
đối thoại an ninh	dialogue	-	noun	-	-	-	any
đối thoại an ninh chiến lược	dialogue	-	noun	-	-	-	any
đối thoại 2+2	dialogue	-	noun	-	-	-	any
tham vấn chính trị	dialogue	-	noun	-	-	-	any
tham vấn quốc phòng	dialogue	-	noun	-	-	-	any
giao lưu quốc phòng biên giới	dialogue	-	noun	-	-	-	any
giao lưu hữu nghị quốc phòng biên giới	dialogue	-	noun	-	-	-	any
giao lưu hữu nghị quốc phòng	dialogue	-	noun	-	-	-	any
giao lưu biên giới	dialogue	-	noun	-	-	-	any
uỷ ban hợp tác song phương	dialogue	-	noun	-	-	-	any
uỷ ban liên chính phủ	dialogue	-	noun	-	-	-	any
uỷ ban hỗn hợp	dialogue	-	noun	-	-	-	any
đối thoại chính trị	dialogue	-	noun	-	-	-	any
đối thoại nhân quyền	dialogue	-	noun	-	-	-	any
đối thoại an ninh hàng hải	dialogue	-	noun	-	-	-	any
đối thoại hải quân	dialogue	-	noun	-	-	-	any
tham vấn hải quân	dialogue	-	noun	-	-	-	any
nhóm làm việc chung	dialogue	-	noun	-	-	-	any
đối thoại chính sách	dialogue	-	noun	-	-	-	any
đối thoại ngoại giao và quốc phòng	dialogue	-	noun	-	-	-	any
tham vấn cấp bộ trưởng	dialogue	-	noun	-	-	-	any
tham vấn cấp thứ trưởng	dialogue	-	noun	-	-	-	any
tham vấn ngoại giao	dialogue	-	noun	-	-	-	any
tham vấn an ninh	dialogue	-	noun	-	-	-	any
tham vấn chiến lược	dialogue	-	noun	-	-	-	any
tham vấn cấp cao	dialogue	-	noun	-	-	-	any
tham vấn hàng hải	dialogue	-	noun	-	-	-	any
tham khảo chính trị	dialogue	-	noun	-	-	-	any
đối thoại cấp cao	dialogue	-	noun	-	-	-	any
đối thoại cấp bộ trưởng	dialogue	-	noun	-	-	-	any
đối thoại cấp thứ trưởng	dialogue	-	noun	-	-	-	any
đối thoại an ninh mạng	dialogue	-	noun	-	-	-	any
đối thoại biển	dialogue	-	noun	-	-	-	any
đối thoại 3+3	dialogue	-	noun	-	-	-	any
đối thoại hợp tác quốc phòng	dialogue	-	noun	-	-	-	any
đối thoại an ninh - quốc phòng	dialogue	-	noun	-	-	-	any
đối thoại quốc phòng - an ninh	dialogue	-	noun	-	-	-	any
cuộc họp thường niên	dialogue	-	noun	-	-	-	any
hội nghị cấp cao thường niên	dialogue	-	noun	-	-	-	any
hội nghị thượng đỉnh thường niên	dialogue	-	noun	-	-	-	any
phiên họp thường niên	dialogue	-	noun	-	-	-	any
nhóm công tác chung	dialogue	-	noun	-	-	-	any
nhóm công tác liên hợp	dialogue	-	noun	-	-	-	any
cuộc đối thoại	dialogue	-	recall	-	-	-	any
buổi đối thoại	dialogue	-	recall	-	-	-	any
phiên đối thoại	dialogue	-	recall	-	-	-	any
buổi giao lưu	dialogue	-	recall	-	-	-	any
hội nghị	conference	-	noun	-	-	-	any
diễn đàn	conference	-	noun	-	-	-	any
hội thảo	conference	-	noun	-	-	-	any
hội nghị cấp cao	conference	-	noun	-	-	-	any
hội nghị bộ trưởng quốc phòng	conference	-	noun	-	-	-	any
hội nghị bộ trưởng ngoại giao	conference	-	noun	-	-	-	any
hội nghị tư lệnh	conference	-	noun	-	-	-	any
hội nghị tham mưu trưởng	conference	-	noun	-	-	-	any
hội nghị quan chức	conference	-	noun	-	-	-	any
hội nghị thượng đỉnh APEC	conference	-	noun	-	-	-	any
đại hội đồng	conference	-	noun	-	-	-	any
toạ đàm	conference	-	noun	-	-	-	any
hội nghị an ninh	conference	-	noun	-	-	-	any
ký	signing	-	verb	-	signatory	-	any
ký kết	signing	-	verb	-	signatory	-	any
đã ký	signing	-	verb	-	signatory	-	any
cùng ký	signing	-	verb	-	signatory	-	any
ký tắt	signing	-	verb	-	signatory	-	any
chính thức ký	signing	-	verb	-	signatory	-	any
ký chính thức	signing	-	verb	-	signatory	-	any
thiết lập	relations	-	weak	-	-	-	any
xác lập	relations	-	weak	-	-	-	any
nâng cấp	relations	-	weak	-	-	-	any
nâng tầm	relations	-	weak	-	-	-	any
đi vào hoạt động	relations	-	weak	-	-	-	any
đưa quan hệ	relations	-	weak	-	-	-	any
ra	signing	-	recall	-	-	-	any
thông qua	signing	-	recall	-	-	-	any
công bố	signing	-	recall	-	-	-	any
nhất trí ra	signing	-	recall	-	-	-	any
trao	signing	-	recall	-	-	-	any
lễ ký	signing	-	noun	-	-	-	any
lễ ký kết	signing	-	noun	-	-	-	any
việc ký kết	signing	-	noun	-	-	-	any
việc ký	signing	-	noun	-	-	-	any
trao đổi văn kiện	signing	-	noun	-	-	-	any
trao đổi các văn kiện	signing	-	noun	-	-	-	any
lễ trao đổi văn kiện	signing	-	noun	-	-	-	any
lễ trao văn kiện	signing	-	noun	-	-	-	any
tập trận	exercise	-	verb	-	-	-	any
diễn tập	exercise	-	verb	-	-	-	any
tập trận chung	exercise	-	verb	-	-	-	any
diễn tập chung	exercise	-	verb	-	-	-	any
tuần tra chung	exercise	-	verb	-	-	-	any
huấn luyện chung	exercise	-	verb	-	-	-	any
luyện tập chung	exercise	-	verb	-	-	-	any
tập trận hải quân	exercise	-	verb	-	-	-	any
diễn tập hải quân	exercise	-	verb	-	-	-	any
diễn tập không quân	exercise	-	verb	-	-	-	any
tập trận không quân	exercise	-	verb	-	-	-	any
tập trận không quân chung	exercise	-	verb	-	-	-	any
diễn tập không quân chung	exercise	-	verb	-	-	-	any
tập trận quân sự	exercise	-	verb	-	-	-	any
diễn tập quân sự	exercise	-	verb	-	-	-	any
tập trận quân sự chung	exercise	-	verb	-	-	-	any
tập luyện chung	exercise	-	verb	-	-	-	any
diễn tập bắn đạn thật	exercise	-	verb	-	-	-	any
tuần tra liên hợp	exercise	-	verb	-	-	-	any
tuần tra trên không chung	exercise	-	verb	-	-	-	any
tuần tra hải quân chung	exercise	-	verb	-	-	-	any
tuần tra không quân chung	exercise	-	verb	-	-	-	any
tuần tra song phương	exercise	-	verb	-	-	-	any
tập luyện	exercise	-	weak	-	-	-	any
luyện tập	exercise	-	weak	-	-	-	any
cuộc tập trận	exercise	-	noun	-	-	-	any
cuộc diễn tập	exercise	-	noun	-	-	-	any
hoạt động hợp tác hàng hải	exercise	-	noun	-	-	-	any
hoạt động hợp tác hàng hải chung	exercise	-	noun	-	-	-	any
hoạt động hàng hải chung	exercise	-	noun	-	-	-	any
cuộc tuần tra hàng hải chung	exercise	-	noun	-	-	-	any
cuộc huấn luyện chung	exercise	-	noun	-	-	-	any
cuộc tập trận chung	exercise	-	noun	-	-	-	any
cuộc diễn tập chung	exercise	-	noun	-	-	-	any
cuộc tuần tra chung	exercise	-	noun	-	-	-	any
cuộc tuần tra liên hợp	exercise	-	noun	-	-	-	any
cuộc tuần tra hải quân chung	exercise	-	noun	-	-	-	any
cuộc tuần tra không quân chung	exercise	-	noun	-	-	-	any
đợt tập trận	exercise	-	noun	-	-	-	any
đợt diễn tập	exercise	-	noun	-	-	-	any
cuộc tập trận hải quân	exercise	-	noun	-	-	-	any
cuộc tập trận không quân	exercise	-	noun	-	-	-	any
cuộc diễn tập không quân	exercise	-	noun	-	-	-	any
cuộc tập trận không quân chung	exercise	-	noun	-	-	-	any
cuộc diễn tập quân sự	exercise	-	noun	-	-	-	any
cuộc tập trận hải quân chung	exercise	-	noun	-	-	-	any
cuộc tập trận quân sự	exercise	-	noun	-	-	-	any
cuộc tập trận quân sự chung	exercise	-	noun	-	-	-	any
chương trình diễn tập	exercise	-	noun	-	-	-	any
cuộc tập trận thường niên	exercise	-	noun	-	-	-	any
triển lãm quốc phòng	exhibition	-	noun	-	-	-	any
triển lãm hàng không	exhibition	-	noun	-	-	-	any
triển lãm vũ khí	exhibition	-	noun	-	-	-	any
triển lãm quốc phòng quốc tế	exhibition	-	noun	-	-	-	any
triển lãm công nghiệp quốc phòng	exhibition	-	noun	-	-	-	any
triển lãm hàng không quốc tế	exhibition	-	noun	-	-	-	any
triển lãm hàng không vũ trụ	exhibition	-	noun	-	-	-	any
triển lãm quân sự	exhibition	-	noun	-	-	-	any
hội thao quân sự quốc tế	exhibition	-	noun	-	-	-	any
hội thao quân sự	exhibition	-	noun	-	-	-	any
tập huấn	training	-	noun	-	-	-	any
đào tạo cho	training	-	noun	-	-	-	any
huấn luyện cho	training	-	noun	-	-	-	any
khoá huấn luyện	training	-	noun	-	-	-	any
khoá đào tạo	training	-	noun	-	-	-	any
khoá tập huấn	training	-	noun	-	-	-	any
lớp tập huấn	training	-	noun	-	-	-	any
khoá học	training	-	noun	-	-	-	any
khoá học ngắn hạn	training	-	noun	-	-	-	any
khoá ngắn hạn	training	-	noun	-	-	-	any
khoá bồi dưỡng	training	-	noun	-	-	-	any
lớp bồi dưỡng	training	-	noun	-	-	-	any
lớp huấn luyện	training	-	noun	-	-	-	any
lớp đào tạo	training	-	noun	-	-	-	any
chương trình huấn luyện	training	-	noun	-	-	-	any
chương trình đào tạo	training	-	noun	-	-	-	any
cử	deployment	-	weak	-	-	-	any
triển khai	deployment	-	weak	-	-	-	any
điều	deployment	-	weak	-	-	-	any
xuất quân	deployment	-	weak	-	-	-	any
lên đường làm nhiệm vụ	deployment	-	weak	-	-	-	any
tham gia lực lượng gìn giữ hoà bình	deployment	-	weak	-	-	-	any
bàn giao	transfer	-	weak	-	host	guest	any
chuyển giao	transfer	-	weak	-	host	guest	any
trao tặng	transfer	-	weak	-	host	guest	any
viện trợ	transfer	-	weak	-	host	guest	any
tài trợ	transfer	-	weak	-	host	guest	any
trao trả	transfer	-	weak	-	host	guest	any
hồi hương	transfer	-	weak	-	host	guest	any
tặng	transfer	-	weak	-	host	guest	any
cung cấp cho	transfer	-	weak	-	host	guest	any
bán cho	transfer	-	weak	-	host	guest	any
lễ bàn giao	transfer	-	noun	-	-	-	any
lễ chuyển giao	transfer	-	noun	-	-	-	any
lễ trao trả	transfer	-	noun	-	-	-	any
lễ tiếp nhận	transfer	-	noun	-	-	-	any
lễ hồi hương	transfer	-	noun	-	-	-	any
lễ trao tặng	transfer	-	noun	-	-	-	any
lễ giao nhận	transfer	-	noun	-	-	-	any
lễ bàn giao và tiếp nhận	transfer	-	noun	-	-	-	any
lễ giao nhận hài cốt	transfer	-	noun	-	-	-	any
lễ tiễn đưa và đón nhận hài cốt	transfer	-	noun	-	-	-	any
lễ bàn giao và hồi hương	transfer	-	noun	-	-	-	any
lễ trao trả và hồi hương	transfer	-	noun	-	-	-	any
lễ hồi hương hài cốt	transfer	-	noun	-	-	-	any
lễ kỷ niệm	ceremony	-	noun	-	-	-	any
lễ khánh thành	ceremony	-	noun	-	-	-	any
lễ khai trương	ceremony	-	noun	-	-	-	any
lễ tưởng niệm	ceremony	-	noun	-	-	-	any
lễ viếng	ceremony	-	noun	-	-	-	any
lễ khởi công	ceremony	-	noun	-	-	-	any
lễ duyệt binh	ceremony	-	noun	-	-	-	any
lễ diễu binh	ceremony	-	noun	-	-	-	any
lễ tổng kết	ceremony	-	noun	-	-	-	any
lễ khởi động	ceremony	-	noun	-	-	-	any
lễ động thổ	ceremony	-	noun	-	-	-	any
chuyến tuần tra liên hợp	exercise	-	noun	-	-	-	any
chuyến tuần tra chung	exercise	-	noun	-	-	-	any
chuyến tuần tra	exercise	-	recall	-	-	-	any
cuộc tuần tra	exercise	-	recall	-	-	-	any
triển lãm	exhibition	-	recall	-	-	-	any
triển lãm lần	exhibition	-	recall	-	-	-	any
lễ nhậm chức	ceremony	-	noun	-	-	-	any
lễ xuất quân	ceremony	-	noun	-	-	-	any
lễ tiễn	ceremony	-	noun	-	-	-	any
buổi tiễn	ceremony	-	noun	-	-	-	any
lễ đưa tiễn	ceremony	-	noun	-	-	-	any
tổ chức tiễn	ceremony	-	noun	-	-	-	any
lễ trao quyết định	ceremony	-	noun	-	-	-	any
lễ trao huy chương	ceremony	-	noun	-	-	-	any
lễ trao tặng huy chương	ceremony	-	noun	-	-	-	any
lễ gắn huy chương	ceremony	-	noun	-	-	-	any
lễ truy điệu	ceremony	-	noun	-	-	-	any
lễ đón nhận hài cốt	ceremony	-	noun	-	-	-	any
lễ đón nhận, truy điệu	ceremony	-	noun	-	-	-	any
lễ truy điệu và an táng	ceremony	-	noun	-	-	-	any
lễ an táng	ceremony	-	noun	-	-	-	any
viếng	ceremony	-	weak	-	-	-	any
đặt vòng hoa	ceremony	-	weak	-	-	-	any
dâng hương	ceremony	-	weak	-	-	-	any
đến viếng	ceremony	-	weak	-	-	-	any
tới viếng	ceremony	-	weak	-	-	-	any
vào lăng viếng	ceremony	-	weak	-	-	-	any
đặt hoa	ceremony	-	weak	-	-	-	any
khánh thành	ceremony	-	weak	-	-	-	any
khai trương	ceremony	-	weak	-	-	-	any
thắp hương	ceremony	-	weak	-	-	-	any
dâng hoa	ceremony	-	weak	-	-	-	any
thiết lập quan hệ ngoại giao	relations	-	verb	-	-	-	any
thiết lập quan hệ	relations	-	verb	-	-	-	any
lập quan hệ ngoại giao	relations	-	verb	-	-	-	any
lập quan hệ	relations	-	verb	-	-	-	any
thiết lập quan hệ đối tác chiến lược	relations	-	verb	-	-	-	any
thiết lập quan hệ đối tác toàn diện	relations	-	verb	-	-	-	any
xác lập quan hệ	relations	-	verb	-	-	-	any
thiết lập đối tác	relations	-	verb	-	-	-	any
bình thường hoá quan hệ	relations	-	verb	-	-	-	any
bình thường hoá	relations	-	verb	-	-	-	any
nâng cấp quan hệ	relations	-	verb	-	-	-	any
nâng cấp quan hệ lên	relations	-	verb	-	-	-	any
nâng quan hệ	relations	-	verb	-	-	-	any
xác lập khuôn khổ quan hệ	relations	-	verb	-	-	-	any
thiết lập cơ chế	relations	-	verb	-	-	-	any
dỡ bỏ hoàn toàn lệnh cấm vận	relations	-	verb	-	-	-	any
dỡ bỏ lệnh cấm vận	relations	-	verb	-	-	-	any
dỡ bỏ một phần lệnh cấm vận	relations	-	verb	-	-	-	any
dỡ bỏ một phần lệnh cấm bán	relations	-	verb	-	-	-	any
dỡ bỏ toàn bộ lệnh cấm vận	relations	-	verb	-	-	-	any
nới lỏng lệnh cấm vận	relations	-	verb	-	-	-	any
nới lỏng lệnh cấm bán	relations	-	verb	-	-	-	any
gỡ bỏ một phần lệnh cấm vận	relations	-	verb	-	-	-	any
bãi bỏ lệnh cấm vận	relations	-	verb	-	-	-	any
bỏ lệnh cấm vận	relations	-	verb	-	-	-	any
nối lại đối thoại	relations	-	verb	-	-	-	any
dỡ bỏ hoàn toàn lệnh cấm bán	relations	-	verb	-	-	-	any
dỡ bỏ lệnh cấm bán	relations	-	verb	-	-	-	any
bãi bỏ lệnh cấm	relations	-	verb	-	-	-	any
gỡ bỏ lệnh cấm vận	relations	-	verb	-	-	-	any
dỡ bỏ cấm vận	relations	-	verb	-	-	-	any
cắt đứt quan hệ ngoại giao	relations	-	verb	-	-	-	any
cắt quan hệ ngoại giao	relations	-	verb	-	-	-	any
nối lại quan hệ ngoại giao	relations	-	verb	-	-	-	any
khôi phục quan hệ ngoại giao	relations	-	verb	-	-	-	any
nối lại quan hệ	relations	-	verb	-	-	-	any
khôi phục quan hệ	relations	-	verb	-	-	-	any
nối lại kênh liên lạc	relations	-	verb	-	-	-	any
khôi phục kênh liên lạc	relations	-	verb	-	-	-	any
trở thành đối tác	relations	-	verb	-	-	-	any
xác lập quan hệ đối tác	relations	-	verb	-	-	-	any
gỡ bỏ hoàn toàn lệnh cấm	relations	-	verb	-	-	-	any
giao lưu	dialogue	-	weak	-	-	-	any
đối thoại	dialogue	-	weak	-	-	-	any
trao	transfer	-	weak	-	host	guest	any
trao lại	transfer	-	weak	-	host	guest	any
được chuyển cho	transfer	-	weak	-	host	guest	any
trao tặng cho	transfer	-	weak	-	host	guest	any
cấp cho	transfer	-	weak	-	host	guest	any
viện trợ cho	transfer	-	weak	-	host	guest	any
cung cấp	transfer	-	weak	-	host	guest	any
lên đường	deployment	-	weak	-	-	-	any
khởi hành	deployment	-	weak	-	-	-	any
sự kiện khánh thành	ceremony	-	weak	-	-	-	any
đón	meeting	reception	weak	-	host	guest	any
chào đón	meeting	reception	weak	-	host	guest	any
mua	transfer	-	weak	-	guest	host	any
đặt mua	transfer	-	weak	-	guest	host	any
đặt hàng	transfer	-	weak	-	guest	host	any
tiếp nhận	transfer	-	weak	-	guest	host	any
nhận bàn giao	transfer	-	weak	-	guest	host	any
nhận tiêm kích	transfer	-	weak	-	guest	host	any
nhận máy bay	transfer	-	weak	-	guest	host	any
nhận tàu	transfer	-	weak	-	guest	host	any
nhận những chiếc	transfer	-	weak	-	guest	host	any
nhận chiếc	transfer	-	weak	-	guest	host	any
nhận lô	transfer	-	weak	-	guest	host	any
bán	transfer	-	weak	-	host	guest	any
chuyển cho	transfer	-	weak	-	host	guest	any
gửi thêm	transfer	-	weak	-	host	guest	any
chuyển thêm	transfer	-	weak	-	host	guest	any
chuyển tàu	transfer	-	weak	-	host	guest	any
đã giao	transfer	-	weak	-	host	guest	any
vừa giao	transfer	-	weak	-	host	guest	any
sẽ giao	transfer	-	weak	planned	host	guest	any
việc giao	transfer	-	weak	-	host	guest	any
hoàn tất giao	transfer	-	weak	-	host	guest	any
giao hệ thống	transfer	-	weak	-	host	guest	any
giao tên lửa	transfer	-	weak	-	host	guest	any
giao tiêm kích	transfer	-	weak	-	host	guest	any
giao máy bay	transfer	-	weak	-	host	guest	any
giao trực thăng	transfer	-	weak	-	host	guest	any
chuyển hệ thống	transfer	-	weak	-	host	guest	any
chuyển tên lửa	transfer	-	weak	-	host	guest	any
chuyển tiêm kích	transfer	-	weak	-	host	guest	any
chuyển vũ khí	transfer	-	weak	-	host	guest	any
nhận từ	transfer	-	weak	-	guest	host	any
giao tàu	transfer	-	weak	-	host	guest	any
giao hàng	transfer	-	weak	-	host	guest	any
giao lô hàng	transfer	-	weak	-	host	guest	any
đặt chân lên	visit	-	weak	-	-	-	any
đang công tác tại	visit	-	weak	-	-	-	any
có bữa trưa làm việc với	meeting	-	weak	-	-	-	any
bữa trưa làm việc	meeting	-	noun	-	-	-	any
có bữa tối với	meeting	-	weak	-	-	-	any
nói chuyện tiếp với	meeting	-	weak	-	-	-	any
nói chuyện tiếp cùng	meeting	-	weak	-	-	-	any
nói chuyện cùng	meeting	-	weak	-	-	-	any
huấn luyện song phương	exercise	-	verb	-	-	-	any
huấn luyện hàng hải song phương	exercise	-	verb	-	-	-	any
huấn luyện hàng hải chung	exercise	-	verb	-	-	-	any
diễn tập song phương	exercise	-	verb	-	-	-	any
tập trận song phương	exercise	-	verb	-	-	-	any
diễn tập hàng hải chung	exercise	-	verb	-	-	-	any
tập trận hàng hải chung	exercise	-	verb	-	-	-	any
giao vào	transfer	-	weak	-	host	guest	any
sẽ đào tạo	training	-	weak	-	host	guest	any
đã đào tạo	training	-	weak	-	host	guest	any
giao cho	transfer	-	weak	-	host	guest	any
lịch gặp	meeting	-	noun	planned	-	-	any
trao đổi ngắn với	meeting	-	weak	-	-	-	any
nói chuyện ngắn với	meeting	-	weak	-	-	-	any
trao đổi trực tiếp với	meeting	-	weak	-	-	-	any
đối thoại trực tiếp với	meeting	-	weak	-	-	-	any
bàn với	meeting	-	weak	-	-	-	any
ngồi lại với	meeting	-	weak	-	-	-	any
ăn sáng với	meeting	-	weak	-	-	-	any
hội ý với	meeting	-	weak	-	-	-	any
gặp lại	meeting	-	weak	-	-	-	any
đối thoại bộ trưởng quốc phòng	dialogue	-	noun	-	-	-	any
đối thoại bộ trưởng ngoại giao	dialogue	-	noun	-	-	-	any
nói chuyện thêm một lần nữa với	meeting	-	weak	-	-	-	any
nói chuyện một lần nữa với	meeting	-	weak	-	-	-	any
bắt đầu đàm phán	meeting	talks	weak	-	-	-	any
nối lại đàm phán	meeting	talks	weak	-	-	-	any
tiến hành đàm phán	meeting	talks	weak	-	-	-	any
khởi động đàm phán	meeting	talks	weak	-	-	-	any
các cuộc tiếp xúc song phương	meeting	bilateral	noun	-	-	-	any
có cuộc đối thoại với	meeting	-	weak	-	-	-	any
có cuộc đối thoại trực tiếp với	meeting	-	weak	-	-	-	any
có cuộc đối thoại ngắn với	meeting	-	weak	-	-	-	any

"""#
}
