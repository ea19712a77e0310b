//! Spelling tables: slang, abbreviations and typing errors, each with the words that it stands for.

/// Typed words, each with the word or words that it stands for.
pub(super) const TYPED: &str = "\
    u=you;ur=your;urself=yourself;r=are;n=and;nd=and;w=with;wid=with;abt=about;bout=about;b4=before;bc=because;\
    cos=because;coz=because;cuz=because;bcos=because;becoz=because;bcuz=because;cus=because;thru=through;tho=though;\
    altho=though;dat=that;teh=the;wat=what;wot=what;wut=what;wen=when;wer=were;wud=would;cud=could;shud=should;\
    ppl=people;sum1=someone;some1=someone;smone=someone;som1=someone;somone=someone;any1=anyone;every1=everyone;\
    evry1=everyone;evryone=everyone;evry=every;evrythin=everything;evrything=everything;no1=noone;none1=noone;\
    nobody=noone;everybody=everyone;somebody=someone;anybody=anyone;nuthin=nothing;sumthin=something;nite=night;\
    lst=last;2nite=tonight;2night=tonight;tonite=tonight;tnite=tonight;2day=today;tday=today;2moro=tomorrow;\
    2morrow=tomorrow;tmrw=tomorrow;tmr=tomorrow;tmw=tomorrow;tomoro=tomorrow;tomorow=tomorrow;tommorow=tomorrow;\
    yday=yesterday;wkend=weekend;wknd=weekend;wk=week;wks=weeks;yr=year;yrs=years;hr=hour;hrs=hours;mins=minutes;\
    min=minutes;rn=now;atm=now;irl=reallife;4ever=forever;4eva=forever;4evr=forever;gunna=gonna;gona=gonna;guna=gonna;\
    gna=gonna;ima=im gonna;imma=im gonna;finna=gonna;wana=wanna;wnna=wanna;wannna=wanna;wnt=want;wan=want;wants=want;\
    nvr=never;neva=never;nemore=anymore;anymor=anymore;nomore=no more;dnt=dont;dun=dont;cnt=cant;cnat=cant;cannot=cant;\
    didn=didnt;idk=i dont know;dunno=dont know;idc=i dont care;idec=i dont care;tbh=;ngl=;frfr=;imo=;smh=;lmao=lol;\
    lmfao=lol;rofl=lol;haha=lol;hahaha=lol;hehe=lol;xd=lol;pls=please;plz=please;plss=please;pleas=please;thx=thanks;\
    soz=sorry;srry=sorry;srsly=seriously;rly=really;realy=really;rlly=really;gd=good;bk=back;jus=just;jst=just;\
    msg=message;m8=mate;bff=friend;bestie=friend;bf=boyfriend;gf=girlfriend;hubby=husband;bro=brother;sis=sister;\
    mam=mum;mom=mum;mommy=mum;mummy=mum;mama=mum;daddy=dad;papa=dad;nana=nan;grandma=nan;granny=nan;gran=nan;\
    grandpa=grandad;grampa=grandad;granddad=grandad;stepfather=stepdad;stepmother=stepmum;ull=youll;noes=knows;\
    kno=know;hosp=hospital;meds=tablets;pill=tablet;pills=tablets;paracetomol=paracetamol;laxitives=laxatives;\
    laxies=laxatives;til=till;untill=until;xans=tablets;benzos=tablets;kmyself=kill myself;sucidle=suicidal;thorts=thoughts;razer=razor;slef=self;voddy=vodka;booze=alcohol;kms=kill myself;kys=kill yourself;kil=kill;\
    kll=kill;kiil=kill;killd=killed;kilt=killed;ctb=kill myself;unaliving=unalive;unalived=unalive;offing=killing;\
    dei=die;diee=die;dieing=dying;ded=dead;deth=death;sui=suicide;si=suicidalthoughts;suicidality=suicidal;\
    suacide=suicide;sucide=suicide;suicde=suicide;suicid=suicide;sueicide=suicide;sueicidal=suicidal;suisidal=suicidal;\
    suiside=suicide;sewerslide=suicide;sewercide=suicide;scuicide=suicide;sh=selfharm;shing=selfharming;\
    selfharmd=selfharmed;od=overdose;ods=overdoses;oded=overdosed;oding=overdosing;overdozed=overdosed;\
    overdoze=overdose;overdoes=overdose;cuting=cutting;cutt=cut;cutted=cut;hert=hurt;hurtt=hurt;hurted=hurt;hitts=hits;\
    hitted=hit;slaped=slapped;punchd=punched;pushd=pushed;beets=beats;chocked=choked;chokd=choked;burnt=burned;\
    agn=again;agen=again;agian=again;agin=again;myslef=myself;myselff=myself;mysel=myself;mself=myself;meself=myself;\
    myselves=myself;himslef=himself;herslef=herself;alot=lot;aint=isnt;realli=really;scard=scared;scaird=scared;\
    afriad=afraid;affraid=afraid;frightend=frightened;threatend=threatened;dissapear=disappear;disapear=disappear;\
    dissappear=disappear;excist=exist;exsist=exist;ecist=exist;hopless=hopeless;pontless=pointless;usless=useless;\
    burdon=burden;brekkie=breakfast;tuk=took;tok=took;taked=took;swallowd=swallowed;medicines=tablets;medicine=tablets;\
    medication=tablets;medications=tablets;antidepressants=tablets;antidepressant=tablet;painkillers=tablets;\
    painkiller=tablet;paracetamols=tablets;capsules=tablets;\
    razors=razor;blades=blade;knives=knife;wrists=wrist;\
    thighs=thigh;fr=;ig=;dis=this;da=the;arms=arm;legs=leg;\
    iykyk=youknow;4evs=forever;somewere=somewhere;sumwhere=somewhere;sumwere=somewhere";

/// Pairs of words that are read as one word: a word written in two parts, or two words with one meaning.
pub(super) const JOINED: &str = "\
    want to=wanna;wanted to=wanted;going to=gonna;go to=goto;have to=haveto;has to=haveto;had to=haveto;\
    got to=haveto;need to=needto;used to=usedto;use to=usedto;able to=ableto;trying to=tryingto;tried to=triedto;\
    ready to=readyto;can not=cant;could not=couldnt;do not=dont;does not=doesnt;did not=didnt;will not=wont;\
    would not=wouldnt;should not=shouldnt;is not=isnt;are not=arent;was not=wasnt;were not=werent;have not=havent;\
    has not=hasnt;had not=hadnt;i am=im;i have=ive;i had=id;i would=id;i will=ill;he is=hes;she is=shes;he has=hes;\
    she has=shes;it is=its;that is=thats;there is=theres;any more=anymore;no more=nomore;any one=anyone;no one=noone;\
    some one=someone;every one=everyone;for ever=forever;my self=myself;him self=himself;her self=herself;\
    your self=yourself;self harm=selfharm;self harmed=selfharmed;self harming=selfharming;self harms=selfharm;\
    self injury=selfharm;self injure=selfharm;self injuring=selfharming;over dose=overdose;over dosed=overdosed;\
    over dosing=overdosing;un alive=unalive;give up=giveup;gave up=gaveup;given up=givenup;giving up=givingup;\
    wake up=wakeup;waking up=wakingup;woke up=wokeup;throw up=throwup;throwing up=throwingup;threw up=threwup;\
    pass out=passout;passed out=passedout;to much=toomuch;too much=toomuch;to many=toomany;too many=toomany;\
    # much=toomuch;# many=toomany;want #=wanna;ready #=readyto;going #=gonna;need #=needto;used #=usedto;have #=haveto;# kill=km;\
    few kill=km;many kill=km;more kill=km;of kill=km;km myself=km;so much=somuch;better off=betteroff;no body=noone;\
    good bye=goodbye;bye bye=goodbye;each other=eachother;a lot=lot;lots of=lot;as well=also;thank you=thanks;\
    of course=ofcourse;get through=getthrough;make it=makeit;go on=goon;carry on=carryon;keep going=keepgoing;\
    grown up=grownup;last night=lastnight;right now=now;this morning=today;years ago=yearsago;year ago=yearsago;\
    long ago=yearsago;months ago=monthsago;looked after=lookedafter;find out=findout;at all=atall;fed up=fedup;\
    end up=endup;ive to=haveto;id to=haveto;no way=noway;beta blockers=tablets;co codamol=tablets;in front=infront;bed time=bedtime;\
    pulled up=pulledup;hung up=hungup;hang up=hangup;topped myself=killed myself;no use=nouse";

/// Words that are recognized within an edit distance of one letter (two in the longest words).
pub(super) const MISTYPED: &str = "suicide suicidal overdose overdosed laxatives paracetamol antidepressants tablets myself yourself \
    abusive strangled tonight tomorrow yesterday anymore hopeless pointless disappear cutting drowning everyone everything worthless depressed \
    medication bleeding sleeping throwing swallowed threatened frightened suffocate bulimia anorexia vomiting";

/// Words that look like a typing error, or as if a final g were left out, but are correct. They are never changed.
pub(super) const RIGHT: &str = "tables tabled sweeping slipping steeping breeding reading pleading growing overdone \
    begin within cousin coffin muffin ruin robin virgin insulin vitamin cabin basin resin toxin raisin dolphin penguin \
    protein pumpkin napkin margin origin melatonin serotonin cumin latin satin martin colin kevin robin justin austin edwin devin \
    penicillin violin goblin urchin muslin berlin dublin admin login plugin linkin cretin bulletin replevin assassin heroin morphin";

/// Endings of medicines, each of a class of them. A longer word that ends so is read as tablets.
pub(super) const MEDICINE_ENDINGS: &str = "\
    olol pril sartan statin oxetine traline pram triptyline pramine zapine tiapine peridone azepam zolam piclone \
    gabalin pentin codeine codone morphine tanyl adol profen prazole mazine yzine barbital hydramine tadine etformin \
    faxine zodone azolam ipine";

/// Medicines that are read as tablets.
pub(super) const MEDICINES: &str = "\
    prozac valium xanax nytol nurofen aspirin calpol lithium seroquel ambien benadryl piriton phenergan \
    antihistamine antihistamines methadone subutex oramorph oxycontin percocet vicodin adderall ritalin concerta \
    tylenol advil lexapro zoloft lyrica digoxin thyroxine kalms cocodamol codamol solpadeine zapain valproate \
    sedatives tranquillisers opioids opiates statins ssris naproxen";
